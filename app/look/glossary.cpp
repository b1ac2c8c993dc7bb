#include "app/look/glossary.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cassert>

namespace actigrad {
namespace {

struct Entry
{
    const char* term;
    const char* meaning;
};

constexpr std::array entries{
    Entry{QT_TRANSLATE_NOOP("glossary", "activation"),
          QT_TRANSLATE_NOOP("glossary", "The function that makes a neuron’s output h of its input "
                                        "hpreact: tanh, ReLU, … Also its result.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "batch"),
          QT_TRANSLATE_NOOP("glossary", "The examples of one training step, drawn at random; the "
                                        "gradient is the mean over them.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "batch norm"),
          QT_TRANSLATE_NOOP("glossary", "Gives every neuron’s hpreact mean 0 and std 1 over the "
                                        "batch, then multiplies it by bngain and adds bnbias "
                                        "(Ioffe and Szegedy 2015).")},
    Entry{QT_TRANSLATE_NOOP("glossary", "C"),
          QT_TRANSLATE_NOOP("glossary", "The embedding: a vector of numbers for each character, "
                                        "learned like all other parameters.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "context"),
          QT_TRANSLATE_NOOP("glossary", "The characters before the one that is to be predicted; "
                                        "the lecture’s block_size.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "dead"),
          QT_TRANSLATE_NOOP("glossary", "A neuron that no example of the dev split reaches where "
                                        "its activation has a slope: no gradient ever changes "
                                        "it.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "dL/dh"),
          QT_TRANSLATE_NOOP("glossary", "The gradient of the loss with respect to h: how the loss "
                                        "changes with a neuron’s output.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "dL/dhpreact"),
          QT_TRANSLATE_NOOP("glossary", "The gradient of the loss with respect to hpreact: dL/dh "
                                        "times the activation’s slope. The weights learn from "
                                        "it.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "fan_in"),
          QT_TRANSLATE_NOOP("glossary", "How many numbers a neuron takes in.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "gain"),
          QT_TRANSLATE_NOOP("glossary", "What makes up for the squeezing of an activation when "
                                        "weights are drawn: 5/3 for tanh, √2 for ReLU.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "h"),
          QT_TRANSLATE_NOOP("glossary", "What leaves the activation of a hidden layer: "
                                        "h = tanh(hpreact).")},
    Entry{QT_TRANSLATE_NOOP("glossary", "hpreact"),
          QT_TRANSLATE_NOOP("glossary", "What enters the activation of a hidden layer: "
                                        "hpreact = x·W + b.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "init scale"),
          QT_TRANSLATE_NOOP("glossary", "What a parameter’s random numbers are multiplied by: "
                                        "their std.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "Kaiming init"),
          QT_TRANSLATE_NOOP("glossary", "Weights with std gain/√fan_in, the ◆ on a slider: what "
                                        "passes through a layer keeps its std (He et al. 2015).")},
    Entry{QT_TRANSLATE_NOOP("glossary", "learning rate"),
          QT_TRANSLATE_NOOP("glossary", "What the gradient is multiplied by in an update.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "logits"),
          QT_TRANSLATE_NOOP("glossary", "The output layer’s numbers, one for each character; "
                                        "softmax makes probabilities of them.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "loss"),
          QT_TRANSLATE_NOOP("glossary", "Cross-entropy: the mean of −log of the probability that "
                                        "the network gives to the right character. Guessing costs "
                                        "log(vocabulary).")},
    Entry{QT_TRANSLATE_NOOP("glossary", "preview"),
          QT_TRANSLATE_NOOP("glossary", "Step 0 of the network that the controls describe, while "
                                        "the run trains on.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "running statistics"),
          QT_TRANSLATE_NOOP("glossary", "Batch norm’s moving average of mean and variance, used "
                                        "where no batch may decide: in evaluations and samples.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "saturated"),
          QT_TRANSLATE_NOOP("glossary", "An output where the activation is almost flat, for tanh "
                                        "|h| > 0.99: hardly any gradient passes.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "seed"),
          QT_TRANSLATE_NOOP("glossary", "Where the random numbers begin: the same seed gives the "
                                        "same run.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "silent"),
          QT_TRANSLATE_NOOP("glossary", "A neuron that is saturated for every example of this "
                                        "batch. Others may wake it.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "slope"),
          QT_TRANSLATE_NOOP("glossary", "The derivative of the activation, 1 − h² for tanh: the "
                                        "share of the gradient that it lets through.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "split"),
          QT_TRANSLATE_NOOP("glossary", "The words are split in three: train to learn from, dev "
                                        "to compare networks, test for the final figure.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "std"),
          QT_TRANSLATE_NOOP("glossary", "Standard deviation: how far values spread around their "
                                        "mean.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "step"),
          QT_TRANSLATE_NOOP("glossary", "One update of all parameters by the gradient of one "
                                        "batch. Step 0 is the network as it was drawn.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "update:data"),
          QT_TRANSLATE_NOOP("glossary", "The std of an update over the std of the weights, as a "
                                        "power of ten; about −3 is right.")},
    Entry{QT_TRANSLATE_NOOP("glossary", "W, b"),
          QT_TRANSLATE_NOOP("glossary", "Weights and biases of a layer, numbered from the first: "
                                        "W1, b1, W2, …; the last ones make the logits.")},
};

QString inGlossary(const char* text)
{
    return QCoreApplication::translate("glossary", text);
}

} // namespace

std::vector<GlossaryEntry> glossary()
{
    std::vector<GlossaryEntry> all;
    all.reserve(entries.size());
    for (const Entry& entry : entries)
        all.push_back({inGlossary(entry.term), inGlossary(entry.meaning)});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(all, [&collator](const GlossaryEntry& one, const GlossaryEntry& other) {
        return collator.compare(one.term, other.term) < 0;
    });
    return all;
}

QString meaningOf(std::string_view term)
{
    const auto* found = std::ranges::find(
        entries, term, [](const Entry& entry) -> std::string_view { return entry.term; });
    assert(found != entries.end());
    return inGlossary(found->meaning);
}

} // namespace actigrad
