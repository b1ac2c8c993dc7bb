<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>HeadlessRun</name>
    <message>
        <source>--log-every %1 would keep %2 losses; at most %3 are allowed</source>
        <translation>--log-every %1 ergäbe %2 Verluste; erlaubt sind höchstens %3</translation>
    </message>
    <message>
        <source>the run diverged: the loss of step %1 is not finite; lower --lr or the scales</source>
        <translation>der Lauf ist divergiert: der Verlust von Schritt %1 ist nicht endlich; --lr oder die Skalen verkleinern</translation>
    </message>
    <message>
        <source>stopped after %1 steps</source>
        <translation>angehalten nach %1 Schritten</translation>
    </message>
    <message>
        <source>train loss %1</source>
        <translation>Trainingsverlust %1</translation>
    </message>
    <message>
        <source>dev loss %1</source>
        <translation>Dev-Verlust %1</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Seed of all random numbers</source>
        <translation>Seed aller Zufallszahlen</translation>
    </message>
    <message>
        <source>Characters that predict the next one</source>
        <translation>Zeichen, aus denen das nächste vorhergesagt wird</translation>
    </message>
    <message>
        <source>Numbers that stand for a character</source>
        <translation>Zahlen, die für ein Zeichen stehen</translation>
    </message>
    <message>
        <source>Neurons of the hidden layer</source>
        <translation>Neuronen der verdeckten Schicht</translation>
    </message>
    <message>
        <source>Examples in each step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Anzahl der Trainingsschritte</translation>
    </message>
    <message>
        <source>Step from which on the learning rate is a tenth</source>
        <translation>Schritt, ab dem die Lernrate ein Zehntel beträgt</translation>
    </message>
    <message>
        <source>Words to learn from, one on each line, in UTF-8 (default: names).</source>
        <translation>Wörter, aus denen gelernt wird, eins je Zeile, in UTF-8 (Vorgabe: Vornamen).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (default: %4).</source>
        <translation>%1: von %2 bis %3 (Vorgabe: %4).</translation>
    </message>
    <message>
        <source>Learning rate: at most %1 (default: %2).</source>
        <translation>Lernrate: höchstens %1 (Vorgabe: %2).</translation>
    </message>
    <message>
        <source>Init scales of one of the lecture&apos;s networks: %1.</source>
        <translation>Init-Skalen eines der Netze aus der Vorlesung: %1.</translation>
    </message>
    <message>
        <source>Init scale of one of %1: from 0 to %2. May be given for each, and changes the preset&apos;s.</source>
        <translation>Init-Skala von %1: von 0 bis %2. Für jeden der Namen möglich; hat Vorrang vor der Vorlage.</translation>
    </message>
    <message>
        <source>Trains without a window; needs no display.</source>
        <translation>Trainiert ohne Fenster; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Writes what was seen of the run as JSON (with --headless).</source>
        <translation>Schreibt, was vom Lauf zu sehen war, als JSON (mit --headless).</translation>
    </message>
    <message>
        <source>Writes the plots as PNG into this folder (with --headless).</source>
        <translation>Schreibt die Diagramme als PNG in diesen Ordner (mit --headless).</translation>
    </message>
    <message>
        <source>Steps between two losses in the report and in the progress (default: %1; with --headless).</source>
        <translation>Schritte zwischen zwei Verlusten im Bericht und im Fortschritt (Vorgabe: %1; mit --headless).</translation>
    </message>
    <message>
        <source>Trains a character-level neural network and shows what it looks like from the inside.</source>
        <translation>Trainiert ein neuronales Netz auf Zeichenebene und zeigt, wie es darin aussieht.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Gibt diese Hilfe aus.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>The same as --words.</source>
        <translation>Dasselbe wie --words.</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>there is no option “%1”; see actigrad --help</source>
        <translation>es gibt keine Option „%1“; siehe actigrad --help</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty</source>
        <translation>--%1 braucht einen Wert, der nicht leer ist</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“</translation>
    </message>
    <message>
        <source>--lr must be a number greater than 0 and at most %1, not “%2”</source>
        <translation>--lr muss eine Zahl größer als 0 und höchstens %1 sein, etwa 0.1, nicht „%2“</translation>
    </message>
    <message>
        <source>--scale must be NAME=X, as W1=0.2 is, not “%1”</source>
        <translation>--scale verlangt NAME=X, etwa W1=0.2, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no scale “%1”; there are: %2</source>
        <translation>es gibt keine Skala „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>the scale of %1 must be a number from 0 to %2, not “%3”</source>
        <translation>die Skala von %1 muss eine Zahl von 0 bis %2 sein, etwa 0.2, nicht „%3“</translation>
    </message>
    <message>
        <source>the name of the file of words is empty</source>
        <translation>der Name der Wörterdatei ist leer</translation>
    </message>
    <message>
        <source>only one file of words can be opened; “%1” is one too many</source>
        <translation>nur eine Wörterdatei kann geöffnet werden; „%1“ ist eine zu viel</translation>
    </message>
    <message>
        <source>--report and --export-dir need --headless</source>
        <translation>--report und --export-dir brauchen --headless</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
</context>
<context>
    <name>RunTableTexts</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Loss at 0</source>
        <translation>Verlust bei 0</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Saturated at 0</source>
        <translation>Gesättigt bei 0</translation>
    </message>
    <message>
        <source>Dead at 0</source>
        <translation>Tot bei 0</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether the run&apos;s loss curve is drawn, and how</source>
        <translation>Ob und wie die Verlustkurve des Laufs gezeichnet wird</translation>
    </message>
    <message>
        <source>The run&apos;s name: double-click or F2 to change it</source>
        <translation>Der Name des Laufs: mit Doppelklick oder F2 zu ändern</translation>
    </message>
    <message>
        <source>Init scales</source>
        <translation>Init-Skalen</translation>
    </message>
    <message>
        <source>What the random numbers began with</source>
        <translation>Womit die Zufallszahlen begonnen haben</translation>
    </message>
    <message>
        <source>Loss of the first batch, before any training</source>
        <translation>Verlust des ersten Batches, vor jedem Training</translation>
    </message>
    <message>
        <source>Smoothed loss of the newest batches</source>
        <translation>Geglätteter Verlust der neuesten Batches</translation>
    </message>
    <message>
        <source>Share of h with |h| &gt; 0.99 at step 0</source>
        <translation>Anteil von h mit |h| &gt; 0,99 bei Schritt 0</translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the batch at step 0</source>
        <translation>Neuronen, die bei Schritt 0 für jedes Beispiel des Batches gesättigt sind</translation>
    </message>
    <message>
        <source>Steps trained so far</source>
        <translation>Bisher trainierte Schritte</translation>
    </message>
    <message>
        <source>What becomes of the run</source>
        <translation>Was aus dem Lauf wird</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, eingeblendet</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>Init scales: %1</source>
        <translation>Init-Skalen: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Seed: %1</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>Context %1, embedding %2, hidden %3</source>
        <translation>Kontext %1, Embedding %2, Neuronen %3</translation>
    </message>
    <message>
        <source>Batch %1, %2 steps</source>
        <translation>Batch %1, %2 Schritte</translation>
    </message>
    <message>
        <source>Learning rate %1, a tenth of it from step %2 on</source>
        <translation>Lernrate %1, ab Schritt %2 ein Zehntel davon</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>Divergiert bei %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>there is no display to open a window on; --headless trains without one</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; --headless trainiert ohne</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>All values are equal: no neuron can tell the examples apart</source>
        <translation>Alle Werte sind gleich: kein Neuron unterscheidet die Beispiele</translation>
    </message>
    <message>
        <source>Spread %1 (healthy: %2 to %3): tanh is almost a straight line here</source>
        <translation>Streuung %1 (gesund: %2 bis %3): tanh ist hier fast eine Gerade</translation>
    </message>
    <message>
        <source>Spread %1 (healthy: %2 to %3): much lies on the flat of tanh; lower the W1 scale</source>
        <translation>Streuung %1 (gesund: %2 bis %3): vieles liegt im Flachen; W1-Skala verkleinern</translation>
    </message>
    <message>
        <source>Spread %1 (healthy: %2 to %3)</source>
        <translation>Streuung %1 (gesund: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of the data lies on the flat, slope below %2 (healthy: below %3)</source>
        <translation>%1 der Daten liegen im Flachen, Steigung unter %2 (gesund: unter %3)</translation>
    </message>
    <message>
        <source>%1 of h is saturated, |h| &gt; %2 (healthy: below %3)</source>
        <translation>%1 von h sind gesättigt, |h| &gt; %2 (gesund: unter %3)</translation>
    </message>
    <message>
        <source>%1 of h is saturated: little gradient gets through; lower the W1 scale</source>
        <translation>%1 von h sind gesättigt: kaum Gradient kommt durch; W1-Skala verkleinern</translation>
    </message>
    <message>
        <source>No gradient arrives at h: W2 is zero</source>
        <translation>Kein Gradient erreicht h: W2 ist null</translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact is practically zero (healthy: below %2)</source>
        <translation>%1 von dL/dhpreact sind praktisch null (gesund: unter %2)</translation>
    </message>
    <message>
        <source>Dead (▲): %1 of %2 neurons; no example of this batch teaches them</source>
        <translation>Tot (▲): %1 von %2 Neuronen; kein Beispiel dieses Batches lehrt sie etwas</translation>
    </message>
    <message>
        <source>Mostly black: the neurons can learn; none of %1 is dead</source>
        <translation>Meist schwarz: die Neuronen können lernen; keins von %1 ist tot</translation>
    </message>
    <message>
        <source>%1 is white, where learning stalls; none of %2 neurons is all white, dead</source>
        <translation>%1 sind weiß, dort stockt das Lernen; kein Neuron von %2 ist ganz weiß (tot)</translation>
    </message>
    <message>
        <source>Starts at %1, as expected of guessing (%2)</source>
        <translation>Beginnt bei %1, wie beim Raten (%2)</translation>
    </message>
    <message>
        <source>Starts at %1 instead of %2: confidently wrong; lower the W2 and b2 scales</source>
        <translation>Beginnt bei %1 statt %2: selbstsicher falsch; W2- und b2-Skala verkleinern</translation>
    </message>
</context>
<context>
    <name>actigrad::Actions</name>
    <message>
        <source>&amp;Open words…</source>
        <translation>&amp;Wörter öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Use the &amp;built-in names</source>
        <translation>&amp;Mitgelieferte Namen nutzen</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Copy the dashboard</source>
        <translation>Übersicht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Restart training</source>
        <translation>Training &amp;neu starten</translation>
    </message>
    <message>
        <source>Begin a new run with the settings at the left; the old one stays for comparison (Ctrl+R)</source>
        <translation>Neuen Lauf mit den Einstellungen links beginnen; der alte bleibt zum Vergleich (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>One training step, while paused (F10)</source>
        <translation>Ein Trainingsschritt, während der Pause (F10)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>Neuer S&amp;eed</translation>
    </message>
    <message>
        <source>Begin a new run with other random numbers (Ctrl+N)</source>
        <translation>Neuen Lauf mit anderen Zufallszahlen beginnen (Strg+N)</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>&amp;Zurück zum Lauf</translation>
    </message>
    <message>
        <source>Reset &amp;zoom of all plots</source>
        <translation>&amp;Zoom aller Diagramme aufheben</translation>
    </message>
    <message>
        <source>Reset &amp;layout and options</source>
        <translation>&amp;Layout und Optionen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;About Actigrad</source>
        <translation>Ü&amp;ber Actigrad</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on training (Space)</source>
        <translation>Weiter trainieren (Leertaste)</translation>
    </message>
    <message>
        <source>Hold the training; settings can still be tried (Space)</source>
        <translation>Training anhalten; Einstellungen lassen sich weiter ausprobieren (Leertaste)</translation>
    </message>
    <message>
        <source>Logarithmic c&amp;ounts in histograms</source>
        <translation>&amp;Histogramme logarithmisch</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationPanel</name>
    <message>
        <source>tanh, its slope and the data</source>
        <translation>tanh, Steigung und Daten</translation>
    </message>
    <message>
        <source>&lt;b&gt;The activation&lt;/b&gt; tanh(x), its slope 1 − tanh²(x), and the values of hpreact: dots on the curve, their density beneath.&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded flats, where the slope is below 0.02 and |tanh| above 0.99. Percentages in the corners are beyond the axis.</source>
        <translation>&lt;b&gt;Die Aktivierung&lt;/b&gt; tanh(x), ihre Steigung 1 − tanh²(x) und die Werte von hpreact: Punkte auf der Kurve, darunter ihre Dichte.&lt;p&gt;Gesund: die meisten Daten liegen auf dem Bogen, wo die Steigung Gradient durchlässt.&lt;p&gt;Krank: sie liegen in den schattierten flachen Bereichen, wo die Steigung unter 0,02 und |tanh| über 0,99 liegt. Prozentzahlen in den Ecken gelten für Werte jenseits der Achse.</translation>
    </message>
    <message>
        <source>x = hpreact</source>
        <translation>x = hpreact</translation>
    </message>
    <message>
        <source>tanh(x), slope</source>
        <translation>tanh(x), Steigung</translation>
    </message>
    <message>
        <source>tanh(x)</source>
        <translation>tanh(x)</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>x = %1
tanh(x) = %2
slope = %3</source>
        <translation>x = %1
tanh(x) = %2
Steigung = %3</translation>
    </message>
</context>
<context>
    <name>actigrad::ControlPanel</name>
    <message>
        <source>Settings of the next run</source>
        <translation>Einstellungen des nächsten Laufs</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Init scales of the lecture&apos;s first four networks</source>
        <translation>Init-Skalen der ersten vier Netze der Vorlesung</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Init scales</source>
        <translation>Init-Skalen</translation>
    </message>
    <message>
        <source>Restart on release</source>
        <translation>Neustart beim Loslassen</translation>
    </message>
    <message>
        <source>Train anew as soon as a slider is let go or another setting is made</source>
        <translation>Neu trainieren, sobald ein Regler losgelassen oder etwas anderes eingestellt wird</translation>
    </message>
    <message>
        <source>Network and training</source>
        <translation>Netz und Training</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 characters</source>
        <translation>%1: %2 Wörter, %3 Zeichen</translation>
    </message>
    <message>
        <source>Learned from: %1</source>
        <translation>Gelernt wird aus: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pixels for each unit of width and height: 2 is sharp on slides</source>
        <translation>Pixel je Einheit von Breite und Höhe: 2 ist auf Folien scharf</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skalierung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>In die Zwischenablage</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Give the file a name</source>
        <translation>Die Datei braucht einen Namen</translation>
    </message>
</context>
<context>
    <name>actigrad::Exporter</name>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresBar</name>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>Schritte/s</translation>
    </message>
    <message>
        <source>loss now, smoothed</source>
        <translation>Verlust, geglättet</translation>
    </message>
    <message>
        <source>loss at step 0 / expected</source>
        <translation>Verlust anfangs / erwartet</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>hpreact, mean / std</source>
        <translation>hpreact, Mittel / Std.</translation>
    </message>
    <message>
        <source>h, mean / std</source>
        <translation>h, Mittel / Std.</translation>
    </message>
    <message>
        <source>Training steps per second</source>
        <translation>Trainingsschritte pro Sekunde</translation>
    </message>
    <message>
        <source>Moving average of the batch losses over a tenth of the run, 1,000 steps at most</source>
        <translation>Gleitendes Mittel der Batch-Verluste über ein Zehntel des Laufs, höchstens 1.000 Schritte</translation>
    </message>
    <message>
        <source>The first batch&apos;s loss, and log(vocabulary), which is what guessing costs</source>
        <translation>Der Verlust des ersten Batches, und log(Vokabular): so viel kostet Raten</translation>
    </message>
    <message>
        <source>The share of outputs with |h| &gt; 0.99</source>
        <translation>Der Anteil der Ausgaben mit |h| &gt; 0,99</translation>
    </message>
    <message>
        <source>Neurons whose outputs are saturated for every example of the batch</source>
        <translation>Neuronen, deren Ausgaben für jedes Beispiel des Batches gesättigt sind</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>Mittelwert und Standardabweichung der Voraktivierungen</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of tanh</source>
        <translation>Mittelwert und Standardabweichung der Ausgaben von tanh</translation>
    </message>
    <message>
        <source>The step that the run stands on</source>
        <translation>Der Schritt, auf dem der Lauf steht</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of the gradients&lt;/b&gt; of the loss at h and at hpreact, each axis step a power of ten.&lt;p&gt;dL/dhpreact = (1 − h²)·dL/dh: where tanh is saturated, the second is a small part of the first.&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, or falls into the shaded range: smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation>&lt;b&gt;Beträge der Gradienten&lt;/b&gt; des Verlusts bei h und bei hpreact, jeder Achsenschritt eine Zehnerpotenz.&lt;p&gt;dL/dhpreact = (1 − h²)·dL/dh: wo tanh gesättigt ist, bleibt vom ersten nur ein kleiner Teil für den zweiten.&lt;p&gt;Gesund: beide Haufen liegen beieinander.&lt;p&gt;Krank: der zweite zieht sich weit nach links oder fällt in den schattierten Bereich: kleiner als ein Tausendstel des typischen dL/dh, praktisch null. Schraffierte Balken enthalten, was jenseits der Achse liegt, darunter exakte Nullen.</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|Gradient|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
</context>
<context>
    <name>actigrad::HpreactPanel</name>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = embcat·W1 + b1: what enters tanh, one value for each neuron and example of the batch.&lt;p&gt;Healthy: a bell of spread about 1 that stays between the shaded flats.&lt;p&gt;Sick: a wide heap that reaches far into them; there tanh answers ±1 whatever comes in. Hatched bars count what lies beyond the axis.</source>
        <translation>&lt;b&gt;Voraktivierungen&lt;/b&gt;, hpreact = embcat·W1 + b1: was in tanh hineingeht, ein Wert je Neuron und Beispiel des Batches.&lt;p&gt;Gesund: eine Glocke mit einer Streuung um 1, die zwischen den schattierten flachen Bereichen bleibt.&lt;p&gt;Krank: ein breiter Haufen, der weit in sie hineinreicht; dort antwortet tanh mit ±1, was auch hereinkommt. Schraffierte Balken zählen, was jenseits der Achse liegt.</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
</context>
<context>
    <name>actigrad::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>&lt;b&gt;The cross-entropy of each step&apos;s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning.</source>
        <translation>&lt;b&gt;Die Kreuzentropie des Batches in jedem Schritt&lt;/b&gt;: kräftig die geglättete, blass die Batch-Verluste selbst.&lt;p&gt;Bevor es lernt, kann ein Netz nichts Besseres tun, als alle Zeichen für gleich wahrscheinlich zu halten: sein Verlust ist dann log(Vokabular), die gestrichelte Linie.&lt;p&gt;Gesund: die Kurve beginnt auf der Linie und fällt sofort.&lt;p&gt;Krank: sie beginnt weit darüber, und die ersten Tausende von Schritten dienen nur dem Verlernen.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>log step</source>
        <translation>log Schritt</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps (counted from 1)</source>
        <translation>Logarithmische Achse der Schritte (ab 1 gezählt)</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log Verlust</translation>
    </message>
    <message>
        <source>Logarithmic axis of losses</source>
        <translation>Logarithmische Achse der Verluste</translation>
    </message>
    <message>
        <source>expected at step 0: %1</source>
        <translation>erwartet bei Schritt 0: %1</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1, step %2
loss %3, smoothed %4</source>
        <translation>%1, Schritt %2
Verlust %3, geglättet %4</translation>
    </message>
</context>
<context>
    <name>actigrad::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings. The run trains on.</source>
        <translation>Vorschau auf Schritt 0 mit diesen Einstellungen. Der Lauf trainiert weiter.</translation>
    </message>
    <message>
        <source>%1 is paused: Space goes on, F10 makes a step</source>
        <translation>%1 ist pausiert: weiter mit der Leertaste, ein Schritt mit F10</translation>
    </message>
    <message>
        <source>%1 has made all its %2 steps</source>
        <translation>%1 hat alle %2 Schritte gemacht</translation>
    </message>
    <message>
        <source>%1 diverged at step %2: the loss is no longer a number. The plots show the last step that could be drawn; lower the learning rate or the scales</source>
        <translation>%1 ist bei Schritt %2 divergiert: der Verlust ist keine Zahl mehr. Zu sehen ist der letzte darstellbare Schritt; Lernrate oder Skalen verkleinern</translation>
    </message>
    <message>
        <source>%1 broke off</source>
        <translation>%1 ist abgebrochen</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>Wörter öffnen</translation>
    </message>
    <message>
        <source>Text files, a word a line (*.txt);;All files (*)</source>
        <translation>Textdateien, ein Wort je Zeile (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Actigrad</source>
        <translation>Über Actigrad</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Makes the inside of a neural network visible while it trains: the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: activations &amp;amp; gradients, batchnorm”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Macht das Innere eines neuronalen Netzes sichtbar, während es trainiert: das MLP auf Zeichenebene aus Andrej Karpathys Vorlesung „Building makemore, part 3: activations &amp;amp; gradients, batchnorm“.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt %2, QCustomPlot und Eigen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 is training on %2, %3 steps in all. Drag a scale at the left to preview step 0 of another network</source>
        <translation>%1 trainiert mit %2, insgesamt %3 Schritte. An einer Skala links ziehen: Vorschau auf Schritt 0 eines anderen Netzes</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings</source>
        <translation>Vorschau auf Schritt 0 mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>The newest run cannot be removed: the plots show it</source>
        <translation>Der neueste Lauf kann nicht entfernt werden: Die Bilder zeigen ihn</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>How many characters the next one is predicted from.</source>
        <translation>Aus wie vielen Zeichen das nächste vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>How many numbers stand for a character.</source>
        <translation>Wie viele Zahlen für ein Zeichen stehen.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>How many tanh neurons the hidden layer has.</source>
        <translation>Wie viele tanh-Neuronen die verdeckte Schicht hat.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>How many examples a step learns from.</source>
        <translation>Aus wie vielen Beispielen ein Schritt lernt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>What a step multiplies the gradients with.</source>
        <translation>Womit ein Schritt die Gradienten multipliziert.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Größer als 0, höchstens %1.</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Abfall ab Schritt</translation>
    </message>
    <message>
        <source>From this step on the learning rate is a tenth.</source>
        <translation>Ab diesem Schritt beträgt die Lernrate ein Zehntel.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps a run takes.</source>
        <translation>Wie viele Schritte ein Lauf macht.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Decides every random number: the same seed gives the same run.</source>
        <translation>Bestimmt alle Zufallszahlen: derselbe Seed ergibt denselben Lauf.</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronPanel</name>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Every output of the layer&lt;/b&gt;: a column for each neuron, a row for each example of the batch. White: |h| &gt; 0.99, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom (▲) is a &lt;i&gt;dead neuron&lt;/i&gt;: no example of the batch teaches it anything.</source>
        <translation>&lt;b&gt;Jede Ausgabe der Schicht&lt;/b&gt;: eine Spalte je Neuron, eine Zeile je Beispiel des Batches. Weiß: |h| &gt; 0,99, gesättigt, kein nennenswerter Gradient. Schwarz: es kann lernen.&lt;p&gt;Gesund: überwiegend schwarz.&lt;p&gt;Krank: viel Weiß. Eine Spalte, die von oben bis unten weiß ist (▲), ist ein &lt;i&gt;totes Neuron&lt;/i&gt;: kein Beispiel des Batches lehrt es etwas.</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>neuron %1, example %2
h = %3</source>
        <translation>Neuron %1, Beispiel %2
h = %3</translation>
    </message>
</context>
<context>
    <name>actigrad::OutputPanel</name>
    <message>
        <source>h = tanh(hpreact)</source>
        <translation>h = tanh(hpreact)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Outputs of the hidden layer&lt;/b&gt;, one for each neuron and example.&lt;p&gt;Healthy: spread over the whole of −1…1.&lt;p&gt;Sick: two towers at −1 and 1, tanh is &lt;i&gt;saturated&lt;/i&gt;. There its slope 1 − h² is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation>&lt;b&gt;Ausgaben der verdeckten Schicht&lt;/b&gt;, eine je Neuron und Beispiel.&lt;p&gt;Gesund: verteilt über ganz −1…1.&lt;p&gt;Krank: zwei Türme bei −1 und 1, tanh ist &lt;i&gt;gesättigt&lt;/i&gt;. Dort ist seine Steigung 1 − h² fast 0, und damit auch, womit der Gradient auf dem Rückweg multipliziert wird.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelHeader</name>
    <message>
        <source>What to look for in “%1”</source>
        <translation>Worauf bei „%1“ zu achten ist</translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom aufheben</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (double click)</source>
        <translation>Zurück zu den automatischen Bereichen (Doppelklick)</translation>
    </message>
    <message>
        <source>Export “%1” as PNG…</source>
        <translation>„%1“ als PNG exportieren…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTable</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>No runs yet: “Restart training” begins one.</source>
        <translation>Noch keine Läufe: „Training neu starten“ beginnt einen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTableDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleSlider</name>
    <message>
        <source>Init scale of %1</source>
        <translation>Init-Skala von %1</translation>
    </message>
    <message>
        <source>Init scale of %1, typed</source>
        <translation>Init-Skala von %1, getippt</translation>
    </message>
    <message>
        <source>%1 is drawn from a normal distribution of this standard deviation.</source>
        <translation>%1 wird aus einer Normalverteilung mit dieser Standardabweichung gezogen.</translation>
    </message>
    <message>
        <source>Double-click: back to %1. Left end: exactly 0.</source>
        <translation>Doppelklick: zurück auf %1. Linkes Ende: genau 0.</translation>
    </message>
    <message>
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the spread of what passes through.</source>
        <translation>◆ Kaiming: gain/√fan_in = %1 erhält die Streuung dessen, was hindurchgeht.</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>Von 0 bis %1.</translation>
    </message>
</context>
<context>
    <name>actigrad::StatusStrip</name>
    <message>
        <source>Restart training</source>
        <translation>Training neu starten</translation>
    </message>
    <message>
        <source>Begin a run with these settings</source>
        <translation>Einen Lauf mit diesen Einstellungen beginnen</translation>
    </message>
    <message>
        <source>Back to the run (Esc)</source>
        <translation>Zurück zum Lauf (Esc)</translation>
    </message>
    <message>
        <source>Forget these settings and show the run under way</source>
        <translation>Diese Einstellungen verwerfen und den aktuellen Lauf zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>line %1 is not valid UTF-8: save the file as UTF-8 text</source>
        <translation>Zeile %1 ist kein gültiges UTF-8: die Datei als UTF-8-Text speichern</translation>
    </message>
    <message>
        <source>line %1 holds a NUL byte: this is not a text file</source>
        <translation>Zeile %1 enthält ein NUL-Byte: das ist keine Textdatei</translation>
    </message>
    <message>
        <source>line %1 holds a “.”, which stands for the start and the end of a word: remove it</source>
        <translation>Zeile %1 enthält einen „.“, der für Anfang und Ende eines Wortes steht: bitte entfernen</translation>
    </message>
    <message>
        <source>line %1 is a word of %2 characters; at most %3 are allowed: put one word on each line</source>
        <translation>Zeile %1 ist ein Wort aus %2 Zeichen; erlaubt sind höchstens %3: je Zeile ein Wort schreiben</translation>
    </message>
    <message>
        <source>there are no words in it: write one word on each line</source>
        <translation>darin sind keine Wörter: je Zeile ein Wort schreiben</translation>
    </message>
    <message>
        <source>there is only one word in it; at least 2 are needed, one on each line</source>
        <translation>darin ist nur ein Wort; nötig sind mindestens 2, eins je Zeile</translation>
    </message>
    <message>
        <source>all words are made of a single character: there is nothing to predict</source>
        <translation>alle Wörter bestehen aus einem einzigen Zeichen: es gibt nichts vorherzusagen</translation>
    </message>
    <message>
        <source>there are %1 distinct characters; at most %2 are allowed</source>
        <translation>es gibt %1 verschiedene Zeichen; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is %1 MiB large; at most %2 MiB are allowed</source>
        <translation>die Datei ist %1 MiB groß; erlaubt sind höchstens %2 MiB</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>there is no preset “%1”; there are: %2</source>
        <translation>es gibt keine Vorlage „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>a batch of %1 examples is more than the %2 that the words give for training: lower the batch or add words</source>
        <translation>ein Batch von %1 Beispielen ist mehr als die %2, die die Wörter zum Training hergeben: Batch verkleinern oder Wörter hinzufügen</translation>
    </message>
    <message>
        <source>%1 must be greater than 0 and at most %2, not %3</source>
        <translation>%1 muss größer als 0 und höchstens %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>the scale of %1 must be from 0 to %2, not %3</source>
        <translation>die Skala von %1 muss zwischen 0 und %2 liegen, nicht bei %3</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4</translation>
    </message>
    <message>
        <source>this network would take %1 MiB of memory; at most %2 MiB are allowed: lower hidden, batch, context or embedding</source>
        <translation>dieses Netz bräuchte %1 MiB Speicher; erlaubt sind höchstens %2 MiB: Neuronen (hidden), Batch, Kontext oder Embedding verkleinern</translation>
    </message>
    <message>
        <source>with this context the words make %1 million characters; at most %2 million are allowed: lower the context or take fewer words</source>
        <translation>mit diesem Kontext ergeben die Wörter %1 Millionen Zeichen; höchstens %2 Millionen sind erlaubt: den Kontext verkleinern oder weniger Wörter nehmen</translation>
    </message>
    <message>
        <source>a step of this network would take %1 billion multiplications; at most %2 are allowed: lower hidden, batch, context or embedding</source>
        <translation>ein Schritt dieses Netzes bräuchte %1 Milliarden Multiplikationen; höchstens %2 sind erlaubt: hidden, batch, context oder embedding verkleinern</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation>es ist kein Platz dafür</translation>
    </message>
    <message>
        <source>the finished file cannot be put in its place</source>
        <translation>die fertige Datei kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>no file can have this name there</source>
        <translation>dort kann keine Datei so heißen</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the picture cannot be made: there is not enough memory for it</source>
        <translation>das Bild kann nicht erzeugt werden: der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>width and height must be from %1 to %2 pixels</source>
        <translation>Breite und Höhe müssen zwischen %1 und %2 Pixeln liegen</translation>
    </message>
    <message>
        <source>the scale must be from %1 to %2</source>
        <translation>die Skalierung muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>a picture may have %1 million pixels at most: lower width, height or scale</source>
        <translation>ein Bild darf höchstens %1 Millionen Pixel haben: Breite, Höhe oder Skalierung verkleinern</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, %4 steps/s</source>
        <translation>Schritt %1 von %2, Verlust %3, %4 Schritte/s</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>something went wrong inside the program: %1</source>
        <translation>im Programm ist etwas schiefgegangen: %1</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>the words give only %1 examples for training: the batch is lowered from %2</source>
        <translation>die Wörter ergeben nur %1 Beispiele zum Training: der Batch wird von %2 darauf verkleinert</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Output layer fixed</source>
        <translation>Ausgabe korrigiert</translation>
    </message>
    <message>
        <source>Tanh fixed</source>
        <translation>Tanh korrigiert</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>Kaiming-Init</translation>
    </message>
    <message>
        <source>All scales 1: the first loss is far too high and tanh is saturated</source>
        <translation>Alle Skalen 1: der erste Verlust ist viel zu hoch und tanh gesättigt</translation>
    </message>
    <message>
        <source>W2 small, b2 zero: the first loss is as expected, tanh is saturated still</source>
        <translation>W2 klein, b2 null: der erste Verlust ist wie erwartet, tanh noch gesättigt</translation>
    </message>
    <message>
        <source>W1 and b1 small as well: tanh has room, found by trying</source>
        <translation>Auch W1 und b1 klein: tanh hat Platz, durch Probieren gefunden</translation>
    </message>
    <message>
        <source>W1 at gain/√fan_in: tanh has room, by calculation</source>
        <translation>W1 bei gain/√fan_in: tanh hat Platz, durch Rechnung</translation>
    </message>
</context>
</TS>
