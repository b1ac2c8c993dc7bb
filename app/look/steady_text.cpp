#include "app/look/steady_text.h"

#include <algorithm>

namespace actigrad {
namespace {

constexpr int minWidth = 240; // pixels
constexpr int usualWidth = 640;

} // namespace

SteadyText::SteadyText(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SteadyText::setCandidates(const QStringList& texts)
{
    m_candidates = texts;
    updateGeometry();
}

int SteadyText::heightForWidth(int width) const
{
    int height = fontMetrics().height();
    for (const QString& text : m_candidates) {
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        height = std::max(
            height,
            fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text).height());
    }
    return height;
}

QSize SteadyText::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize SteadyText::minimumSizeHint() const
{
    return {minWidth, fontMetrics().height()};
}

} // namespace actigrad
