#include "app/controls/scale_slider.h"

#include "app/controls/scale_track.h"
#include "app/look/look_change.h"
#include "app/look/number_format.h"
#include "app/look/real_box.h"
#include "core/training/run_config.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <initializer_list>

namespace actigrad {

ScaleSlider::ScaleSlider(QWidget* parent)
    : QWidget(parent), m_label(new QLabel), m_track(new ScaleTrack), m_box(new RealBox),
      m_code(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_track);
    m_box->setLimits(0, maxScale);
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons); // the track is at hand for steps
    m_box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_box->showValue(value());
    setFocusProxy(m_track);

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_label);
    row->addWidget(m_track, 1);
    row->addWidget(m_box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_code);
    m_code->setObjectName("code");
    m_code->setTextFormat(Qt::PlainText);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setFocusPolicy(Qt::NoFocus);
    m_code->setForegroundRole(QPalette::PlaceholderText);
    m_code->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_track, m_box})
        part->installEventFilter(this);

    connect(m_track, &ScaleTrack::scaleChanged, this, [this](double scale) {
        setValue(scale);
        emit valueChanged(scale);
    });
    connect(m_box, &RealBox::edited, this, [this](double scale) {
        setValue(scale);
        emit valueChanged(scale);
    });
    connect(m_track, &ScaleTrack::editingFinished, this, [this] { emit editingFinished(value()); });
    connect(m_box, &RealBox::settled, this, [this] { emit editingFinished(value()); });
    retranslate();
}

/// A slider that is deleted loses the focus, which ends its edit. Nothing may react to that.
ScaleSlider::~ScaleSlider()
{
    m_track->disconnect(this);
    m_box->disconnect(this);
}

double ScaleSlider::value() const
{
    return m_track->scale();
}

void ScaleSlider::setValue(double value)
{
    m_track->setScale(value);
    m_box->showNumber(value);
    m_track->setAccessibleDescription(settingText(value, locale()));
}

void ScaleSlider::setUndecided(double about)
{
    m_track->setUndecided(about);
    sayUndecided();
}

void ScaleSlider::sayUndecided()
{
    m_box->showNone(tr("mixed"));
    m_track->setAccessibleDescription(tr("mixed"));
}

bool ScaleSlider::isUndecided() const
{
    return m_track->isUndecided();
}

ScaleTexts ScaleTexts::ofDrawn(const QString& letter)
{
    return {letter, ScaleSlider::tr("Init scale of %1").arg(letter),
            ScaleSlider::tr("%1 is drawn from a normal distribution of this standard deviation.")
                .arg(letter),
            ScaleSlider::tr("◆ Kaiming: gain/√fan_in = %1 keeps the std of what passes "
                            "through.")};
}

void ScaleSlider::setTexts(const ScaleTexts& texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    retranslate();
}

void ScaleSlider::setKaiming(double scale)
{
    if (scale == m_kaiming)
        return;
    m_kaiming = scale;
    m_track->setKaiming(scale);
    retranslate();
}

void ScaleSlider::setDefault(double scale)
{
    if (scale == m_default)
        return;
    m_default = scale;
    m_track->setDefaultScale(scale);
    retranslate();
}

void ScaleSlider::setCode(const QString& line)
{
    if (m_code->text() != line)
        m_code->setText(line);
}

void ScaleSlider::setCodeShown(bool isShown)
{
    m_code->setVisible(isShown);
}

void ScaleSlider::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    emit pointedAt(true);
}

void ScaleSlider::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    emit pointedAt(m_track->hasFocus() || m_box->hasFocus());
}

bool ScaleSlider::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        emit pointedAt(event->type() == QEvent::FocusIn || underMouse());
    return QWidget::eventFilter(watched, event);
}

void ScaleSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isLookChange(*event))
        retranslate();
}

void ScaleSlider::retranslate()
{
    if (isUndecided())
        sayUndecided();
    m_label->setMinimumWidth(fontMetrics().horizontalAdvance("bngain9"));
    m_label->setText(m_texts.letter);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF() * 0.8);
    m_code->setFont(code);
    m_track->setAccessibleName(m_texts.name);
    m_box->setAccessibleName(tr("%1, typed").arg(m_texts.name));

    const QString& what = m_texts.what;
    QString hint =
        what + '\n' +
        tr("Double-click: back to %1. Left end: exactly 0.").arg(settingText(m_default, locale()));
    if (m_kaiming > 0 && !m_texts.mark.isEmpty())
        hint += '\n' + m_texts.mark.arg(settingText(m_kaiming, locale()));
    m_track->setToolTip(hint);
    m_label->setToolTip(hint);
    m_box->setToolTip(what + '\n' + tr("From 0 to %1.").arg(decimalText(maxScale, 0, locale())));
}

} // namespace actigrad
