#include "core/training/config_names.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;

namespace {

template <ConfigChoice Value>
void compare(std::initializer_list<std::pair<Value, std::string_view>> expected)
{
    QCOMPARE(namesOf<Value>().size(), expected.size());
    for (const auto& [value, name] : expected) {
        QVERIFY(nameOf(value) == name);
        QVERIFY(valueNamed<Value>(name) == value);
    }
    for (const auto* name : {"", "Tanh", "tanh ", "nothing", "0"})
        QVERIFY(!valueNamed<Value>(name));
}

} // namespace

class ConfigNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void activationsAreNamed()
    {
        compare<Activation>({{Activation::Tanh, "tanh"},
                             {Activation::Sigmoid, "sigmoid"},
                             {Activation::Relu, "relu"},
                             {Activation::LeakyRelu, "leaky-relu"},
                             {Activation::Elu, "elu"},
                             {Activation::Maxout, "maxout"}});
    }

    void biasesAreNamed()
    {
        compare<BiasInit>({{BiasInit::Drawn, "drawn"}, {BiasInit::Zero, "zero"}});
    }

    void batchNormsAreNamed()
    {
        compare<BatchNormalisation>({{BatchNormalisation::None, "none"},
                                     {BatchNormalisation::Hidden, "hidden"},
                                     {BatchNormalisation::All, "all"}});
    }

    void schedulesAreNamed()
    {
        compare<LearningRateSchedule>({{LearningRateSchedule::Constant, "constant"},
                                       {LearningRateSchedule::Step, "step"},
                                       {LearningRateSchedule::Cosine, "cosine"}});
    }
};

ACTIGRAD_TEST(ConfigNamesTest)
#include "config_names_test.moc"
