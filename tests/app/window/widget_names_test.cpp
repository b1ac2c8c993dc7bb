#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/export/export_dialog.h"
#include "app/plots/layers/layer_density_panel.h"
#include "app/plots/toolbox/panel_header.h"
#include "app/plots/toolbox/plot_view.h"
#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/figures_bar.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/window/main_window.h"
#include "app/window/panel_stack.h"
#include "app/window/runs/run_table.h"
#include "app/window/samples/samples_panel.h"
#include "app/window/status_strip.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/view_stack.h"
#include "tests/test_program.h"

#include <QTest>

#include <type_traits>

using namespace actigrad;

namespace {

/// Whether the class has QWidget's own members under their names. One that hides them changes what
/// `widget.show()` does with the type it is called through.
template <typename Widget>
constexpr bool keepsNames = std::is_same_v<decltype(&Widget::show), void (QWidget::*)()>&&
    std::is_same_v<decltype(&Widget::hide), void (QWidget::*)()>&&
        std::is_same_v<decltype(&Widget::size), QSize (QWidget::*)() const>&&
            std::is_same_v<decltype(&Widget::width), int (QWidget::*)() const>&&
                std::is_same_v<decltype(&Widget::height), int (QWidget::*)() const>&&
                    std::is_same_v<decltype(&Widget::pos), QPoint (QWidget::*)() const>&&
                        std::is_same_v<decltype(&Widget::rect), QRect (QWidget::*)() const>&&
                            std::is_same_v<decltype(&Widget::actions),
                                           QList<QAction*> (QWidget::*)() const>;

static_assert(keepsNames<ControlPanel>);
static_assert(keepsNames<DiagnosisPanel>);
static_assert(keepsNames<ExportDialog>);
static_assert(keepsNames<FiguresBar>);
static_assert(keepsNames<LayerDensityPanel>);
static_assert(keepsNames<LecturePanel>);
static_assert(keepsNames<MainWindow>);
static_assert(keepsNames<PanelHeader>);
static_assert(keepsNames<PanelStack>);
static_assert(keepsNames<PlotView>);
static_assert(keepsNames<RunTable>);
static_assert(keepsNames<SamplesPanel>);
static_assert(keepsNames<ScaleSlider>);
static_assert(keepsNames<StatusStrip>);
static_assert(keepsNames<TourStrip>);
static_assert(keepsNames<ViewStack>);

} // namespace

/// The claims are the compiler's.
class WidgetNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void noClassHidesQWidgetsOwnMembers() {}
};

ACTIGRAD_TEST(WidgetNamesTest)
#include "widget_names_test.moc"
