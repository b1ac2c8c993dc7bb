#pragma once

#include <QLabel>
#include <QStringList>

namespace actigrad {

/// A text in several lines whose height has room for each of several texts, so that nothing moves
/// when one takes another's place.
class SteadyText : public QLabel
{
    Q_OBJECT

public:
    explicit SteadyText(QWidget* parent = nullptr);

    void setCandidates(const QStringList& texts);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QStringList m_candidates;
};

} // namespace actigrad
