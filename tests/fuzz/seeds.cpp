#include "app/files/network_file.h"
#include "core/training/run.h"

#include <cstdio>
#include <fstream>
#include <string>

using namespace actigrad;

// Writes a network file for the fuzzer's corpus: actigrad_fuzz_seeds FILE
int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    RunConfig config;
    config.words = std::make_shared<const WordList>(
        WordList::parse("emma\nolivia\nava\nisabella\nsophia\n", "fuzz"));
    config.hidden = {2};
    config.embedding = 1;
    config.context = 1;
    config.batch = 2;
    config.batchNorm = BatchNormalisation::Hidden;
    const auto shared = std::make_shared<const RunConfig>(config);
    Run run(shared, std::make_shared<const Dataset>(*config.words, 1));
    run.advance();
    const QByteArray file = networkFile({run.checkpoint(), {3.0F}, {}});
    std::ofstream(argv[1], std::ios::binary).write(file.constData(), file.size());
    return 0;
}
