<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AxisValues</name>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verdeckte Schichten</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>batch seed</source>
        <translation>Batch-Seed</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>decay at step</source>
        <translation>Absenkung bei Schritt</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>initial biases</source>
        <translation>Anfangswerte der Biases</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>batch norm’s momentum</source>
        <translation>Momentum der Batch-Norm</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>run %1 of %2, %3 left</source>
        <translation>Lauf %1 von %2, noch %3</translation>
    </message>
    <message>
        <source>stopped after %1 runs of %2</source>
        <translation>nach %1 von %2 Läufen angehalten</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>initial loss</source>
        <translation>Anfangsverlust</translation>
    </message>
    <message>
        <source>saturated at step 0</source>
        <translation>gesättigt bei Schritt 0</translation>
    </message>
    <message>
        <source>silent neurons at step 0</source>
        <translation>stumme Neuronen bei Schritt 0</translation>
    </message>
    <message>
        <source>grad:data of W1 at step 0</source>
        <translation>grad:data von W1 bei Schritt 0</translation>
    </message>
    <message>
        <source>mean loss of the last 200 steps</source>
        <translation>mittlerer Verlust der letzten 200 Schritte</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>Train-Verlust</translation>
    </message>
    <message>
        <source>dev loss</source>
        <translation>Dev-Verlust</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
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
    <message>
        <source>--%1 %2 would keep %3 losses; at most %4 are allowed</source>
        <translation>--%1 %2 ergäbe %3 Verluste; erlaubt sind höchstens %4</translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation>Testverlust %1</translation>
    </message>
    <message>
        <source>the samples cannot be printed</source>
        <translation>die Wortproben können nicht ausgegeben werden</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file: one would replace the other</source>
        <translation>„%1“ und „%2“ sind dieselbe Datei: Eine würde die andere ersetzen</translation>
    </message>
    <message>
        <source>stopped after %1 pictures of %2</source>
        <translation>nach %1 von %2 Bildern angehalten</translation>
    </message>
    <message>
        <source>the network has made %1 steps: --steps must not be less</source>
        <translation>das Netz hat %1 Schritte gemacht: --steps darf nicht kleiner sein</translation>
    </message>
    <message>
        <source>revived %1 neurons</source>
        <translation>%1 Neuronen wiederbelebt</translation>
    </message>
    <message>
        <source>--report-at %1 is not among the steps %2 to %3 that are trained</source>
        <translation>--report-at %1 ist keiner der Schritte %2 bis %3, die trainiert werden</translation>
    </message>
    <message>
        <source>the network is not saved: it diverged</source>
        <translation>das Netz wird nicht gespeichert: es ist divergiert</translation>
    </message>
    <message>
        <source>wrote a film of %1 pictures</source>
        <translation>Film aus %1 Bildern geschrieben</translation>
    </message>
    <message>
        <source>--losses keeps the loss of each step, of at most %1 steps; --report with --log-every has fewer</source>
        <translation>--losses bewahrt den Verlust jedes Schritts, von höchstens %1 Schritten; --report mit --log-every hat weniger</translation>
    </message>
</context>
<context>
    <name>JudgementTexts</name>
    <message>
        <source>Bad</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>Divergiert bei Schritt %1</translation>
    </message>
    <message>
        <source>Initial loss far too high</source>
        <translation>Verlust am Anfang viel zu hoch</translation>
    </message>
    <message>
        <source>Initial loss too high</source>
        <translation>Verlust am Anfang zu hoch</translation>
    </message>
    <message>
        <source>Gradients vanish with depth</source>
        <translation>Gradienten schwinden mit der Tiefe</translation>
    </message>
    <message>
        <source>Gradients explode with depth</source>
        <translation>Gradienten explodieren mit der Tiefe</translation>
    </message>
    <message>
        <source>%1 is badly saturated</source>
        <translation>%1 ist stark gesättigt</translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <translation>%1 ist gesättigt</translation>
    </message>
    <message>
        <source>Dead neurons: %1</source>
        <translation>Tote Neuronen: %1</translation>
    </message>
    <message>
        <source>Activations shrink with depth</source>
        <translation>Aktivierungen schrumpfen mit der Tiefe</translation>
    </message>
    <message>
        <source>Activations grow with depth</source>
        <translation>Aktivierungen wachsen mit der Tiefe</translation>
    </message>
    <message>
        <source>Updates of %1 too large</source>
        <translation>Updates von %1 zu groß</translation>
    </message>
    <message>
        <source>Updates of %1 too small</source>
        <translation>Updates von %1 zu klein</translation>
    </message>
    <message>
        <source>Overfitting: it memorises the words</source>
        <translation>Überanpassung: es lernt die Wörter auswendig</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too large. A lower learning rate keeps them small.</source>
        <translation>Der Verlust ist keine Zahl mehr: Die Schritte waren zu groß. Eine kleinere Lernrate hält sie klein.</translation>
    </message>
    <message>
        <source>It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output layer is confidently wrong: training first has to unlearn that (the lecture’s first fix).</source>
        <translation>Er beginnt bei %1. Raten kostet log(Vokabular) = %2, und über %3 liegt die Ausgabeschicht selbstsicher falsch: das muss das Training erst verlernen (die erste Korrektur der Vorlesung).</translation>
    </message>
    <message>
        <source>At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to 10 %).</source>
        <translation>Bei Schritt 0 liegen %1 ihrer Ausgaben in den flachen Bereichen von %2, wo kaum Gradient durchkommt; über %3 ist zu viel (die Kaiming-Init der Vorlesung hat 8 bis 10&#x202f;%).</translation>
    </message>
    <message>
        <source>%1 of its neurons have a piece that never wins and so gets no gradient; above %2 is too much.</source>
        <translation>%1 der Neuronen haben ein Stück, das nie gewinnt und so keinen Gradienten bekommt; über %2 ist zu viel.</translation>
    </message>
    <message>
        <source>Going backwards, each layer keeps %1 of the gradient’s std; it should keep at least %2 (He et al. 2015: keep the variance).</source>
        <translation>Auf dem Rückweg lässt jede Schicht vom Gradienten das %1-Fache der Standardabweichung übrig; es sollte mindestens das %2-Fache sein (He et al. 2015: die Varianz erhalten).</translation>
    </message>
    <message>
        <source>Going backwards, each layer makes the gradient’s std %1 times as large; it should be at most %2 (He et al. 2015: keep the variance).</source>
        <translation>Auf dem Rückweg macht jede Schicht die Standardabweichung des Gradienten %1-mal so groß; es sollte höchstens das %2-Fache sein (He et al. 2015: die Varianz erhalten).</translation>
    </message>
    <message>
        <source>Each layer keeps %1 of the std of the one before; it should keep at least %2. The activation shrinks it, which a gain makes up for (tanh: 5/3).</source>
        <translation>Jede Schicht behält das %1-Fache der Standardabweichung der vorigen; es sollte mindestens das %2-Fache sein. Die Aktivierung staucht, was ein Gain ausgleicht (tanh: 5/3).</translation>
    </message>
    <message>
        <source>Each layer makes the std %1 times as large as the one before; it should be at most %2: the weights’ gain is too large.</source>
        <translation>Jede Schicht macht die Standardabweichung %1-mal so groß wie die vorige; es sollte höchstens das %2-Fache sein: der Gain der Gewichte ist zu groß.</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and above %2 each step throws away much of what was learned (the lecture’s guide).</source>
        <translation>log10(Update:Daten) ist %1; richtig ist etwa −3, und über %2 wirft jeder Schritt viel vom Gelernten weg (Richtwert der Vorlesung).</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the lecture’s guide).</source>
        <translation>log10(Update:Daten) ist %1; richtig ist etwa −3, und unter %2 lernt es zu langsam (Richtwert der Vorlesung).</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>%1 Neuronen je Schicht</translation>
    </message>
    <message>
        <source>learning rate: %1 → %2</source>
        <translation>Lernrate: %1 → %2</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Verdeckte Schicht</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Verdeckte Schicht %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate is too high</source>
        <translation>Der Verlust steigt: Die Lernrate ist zu hoch</translation>
    </message>
    <message>
        <source>%1 overflows</source>
        <translation>%1 läuft über</translation>
    </message>
    <message>
        <source>No gradient arrives: %1</source>
        <translation>Kein Gradient kommt an: %1</translation>
    </message>
    <message>
        <source>All values are equal: %1</source>
        <translation>Alle Werte sind gleich: %1</translation>
    </message>
    <message>
        <source>Inputs too small: %1</source>
        <translation>Zu kleine Eingaben: %1</translation>
    </message>
    <message>
        <source>Inputs too large: %1</source>
        <translation>Zu große Eingaben: %1</translation>
    </message>
    <message>
        <source>Almost a straight line: %1</source>
        <translation>Fast eine Gerade: %1</translation>
    </message>
    <message>
        <source>The loss is %1 after %2 steps; it started at %3, and guessing costs %4. A lower learning rate keeps the steps small.</source>
        <translation>Der Verlust beträgt nach %2 Schritten %1; er begann bei %3, und Raten kostet %4. Eine kleinere Lernrate hält die Schritte klein.</translation>
    </message>
    <message>
        <source>Some of its values are no longer finite numbers: the scales or the learning rate are too large.</source>
        <translation>Einige ihrer Werte sind keine endlichen Zahlen mehr: Die Skalen oder die Lernrate sind zu groß.</translation>
    </message>
    <message>
        <source>The weights after it are all zero, or everything after it is saturated: nothing before it learns.</source>
        <translation>Die Gewichte danach sind alle null, oder alles danach ist gesättigt: Davor lernt nichts.</translation>
    </message>
    <message>
        <source>Its weights are all zero: every neuron gives the same output for every example, and no example can be told from another.</source>
        <translation>Ihre Gewichte sind alle null: Jedes Neuron gibt bei jedem Beispiel dasselbe aus, und kein Beispiel ist von einem anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; below %2 %3 is almost a straight line, or the signal fades.</source>
        <translation>Bei Schritt 0 hat ihr hpreact eine Standardabweichung von %1; unter %2 ist %3 fast eine Gerade, oder das Signal schwindet.</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; above %2 the signal grows from layer to layer.</source>
        <translation>Bei Schritt 0 hat ihr hpreact eine Standardabweichung von %1; über %2 wächst das Signal von Schicht zu Schicht.</translation>
    </message>
    <message>
        <source>At step 0 only %1 of its values lie on one side of the bend; below %2 the layer is almost a straight line.</source>
        <translation>Bei Schritt 0 liegen nur %1 ihrer Werte auf einer Seite des Knicks; unter %2 ist die Schicht fast eine Gerade.</translation>
    </message>
    <message>
        <source>Dev loss is %1 above train loss, %2 of it; the lecture’s networks end 2 to 4 % above, and more than %3 means that the words are memorised.</source>
        <translation>Der Dev-Verlust liegt %1 über dem Train-Verlust, das sind %2 davon; die Netze der Vorlesung enden 2 bis 4 % darüber, und mehr als %3 heißt, dass die Wörter auswendig gelernt werden.</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>Überlauf: einige Werte sind nicht endlich</translation>
    </message>
    <message>
        <source>No gradient arrives at h of layer %1</source>
        <translation>Bei h von Schicht %1 kommt kein Gradient an</translation>
    </message>
    <message>
        <source>All values are equal: %1 is zero</source>
        <translation>Alle Werte sind gleich: %1 ist null</translation>
    </message>
    <message>
        <source>Starts at %1, not %2: lower %3</source>
        <translation>Beginnt bei %1 statt %2: %3 senken</translation>
    </message>
    <message>
        <source>%1 saturated at step 0 (healthy: &lt; %2)</source>
        <translation>%1 bei Schritt 0 gesättigt (gesund: &lt; %2)</translation>
    </message>
    <message>
        <source>%1 of neurons dead ▼ (healthy: &lt; %2)</source>
        <translation>%1 der Neuronen tot ▼ (gesund: &lt; %2)</translation>
    </message>
    <message>
        <source>%1: raise %2</source>
        <translation>%1: %2 erhöhen</translation>
    </message>
    <message>
        <source>%1: lower %2</source>
        <translation>%1: %2 verkleinern</translation>
    </message>
    <message>
        <source>%1 on one side of the bend (&gt; %2)</source>
        <translation>%1 auf einer Seite des Knicks (&gt; %2)</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too large (10^%3)</source>
        <translation>%1: Update/Gewicht 10^%2, zu groß (10^%3)</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too small (10^%3)</source>
        <translation>%1: Update/Gewicht 10^%2, zu klein (10^%3)</translation>
    </message>
    <message>
        <source>Dev %1 above train: %2 (healthy: &lt; %3)</source>
        <translation>Dev %1 über Train: %2 (gesund: &lt; %3)</translation>
    </message>
    <message>
        <source>Vanishing: × %1 a layer (healthy: &gt; %2)</source>
        <translation>Schwindend: × %1 je Schicht (gesund: &gt; %2)</translation>
    </message>
    <message>
        <source>Exploding: × %1 a layer (healthy: &lt; %2)</source>
        <translation>Explodierend: × %1 je Schicht (gesund: &lt; %2)</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&gt; %2): raise the gain</source>
        <translation>h: Std. × %1 je Schicht (&gt; %2): Gain erhöhen</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&lt; %2): lower the gain</source>
        <translation>h: Std. × %1 je Schicht (&lt; %2): Gain senken</translation>
    </message>
    <message>
        <source>std %1 at step 0 (%2 to %3)</source>
        <translation>Std. %1 bei Schritt 0 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of its neurons are saturated for all of %3 dev examples and get no gradient; above %2 is too much (the lecture calls it permanent brain damage).</source>
        <translation>%1 ihrer Neuronen sind bei allen von %3 Dev-Beispielen gesättigt und bekommen keinen Gradienten; über %2 ist zu viel (die Vorlesung nennt es bleibenden Hirnschaden).</translation>
    </message>
    <message>
        <source>Loss rose to %1: learning rate too high</source>
        <translation>Verlust steigt auf %1: Lernrate zu hoch</translation>
    </message>
    <message>
        <source>dead neurons revived</source>
        <translation>tote Neuronen wiederbelebt</translation>
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
        <source>Examples in each step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Anzahl der Trainingsschritte</translation>
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
        <source>Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.</source>
        <translation>Init-Skala von %1: von 0 bis %2. Für jeden der Namen möglich; hat Vorrang vor der Vorlage.</translation>
    </message>
    <message>
        <source>Trains without a window; needs no display.</source>
        <translation>Trainiert ohne Fenster; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Writes a report on the run as JSON (with --headless).</source>
        <translation>Schreibt, was vom Lauf zu sehen war, als JSON (mit --headless).</translation>
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
        <source>With the schedule “step”: the step from which the learning rate is divided by ten</source>
        <translation>Im Verlauf „step“: der Schritt, ab dem die Lernrate ein Zehntel beträgt</translation>
    </message>
    <message>
        <source>%1: %2 (default: %3).</source>
        <translation>%1: %2 (Vorgabe: %3).</translation>
    </message>
    <message>
        <source>Activation of the hidden layers</source>
        <translation>Aktivierung der verdeckten Schichten</translation>
    </message>
    <message>
        <source>Initial biases</source>
        <translation>Anfang der Bias-Werte</translation>
    </message>
    <message>
        <source>Layers with batch norm</source>
        <translation>Schichten mit Batch-Norm</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Steps between two evaluations over the whole of train, dev and test (default: only at the end).</source>
        <translation>Schritte zwischen zwei Auswertungen über alle Trainings-, Dev- und Testbeispiele (Vorgabe: nur am Ende).</translation>
    </message>
    <message>
        <source>One of the lecture’s networks (see --list-presets). Other options change its shape, and its scales follow.</source>
        <translation>Eines der Netze der Vorlesung (siehe --list-presets). Andere Optionen ändern seine Form; die Skalen folgen ihr.</translation>
    </message>
    <message>
        <source>Prints the presets.</source>
        <translation>Gibt die Vorlagen aus.</translation>
    </message>
    <message>
        <source>Words to sample from the network at the end, from 1 to %1; they are printed (with --headless).</source>
        <translation>Wortproben, die am Ende aus dem Netz gezogen und ausgegeben werden, von 1 bis %1 (mit --headless).</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, 1 to %1 of them</source>
        <translation>Breiten der verdeckten Schichten, 1 bis %1 Stück</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Share of each batch in batch norm’s running statistics</source>
        <translation>Anteil jedes Batches an der laufenden Statistik der Batch-Norm</translation>
    </message>
    <message>
        <source>%1, each from 1 to %2 (default: %3).</source>
        <translation>%1, jede von 1 bis %2 (Vorgabe: %3).</translation>
    </message>
    <message>
        <source>%1: at most %2 (default: %3).</source>
        <translation>%1: höchstens %2 (Vorgabe: %3).</translation>
    </message>
    <message>
        <source>Writes the network after the last step as a safetensors file (with --headless).</source>
        <translation>Schreibt das Netz nach dem letzten Schritt als safetensors-Datei (mit --headless).</translation>
    </message>
    <message>
        <source>Goes on from a network that --save wrote; --steps counts from step 0 (with --headless).</source>
        <translation>Setzt ein mit --save geschriebenes Netz fort; --steps zählt ab Schritt 0 (mit --headless).</translation>
    </message>
    <message>
        <source>Multiplies a parameter of the network resumed, as W2=0.1. Can be repeated (with --resume).</source>
        <translation>Multipliziert einen Parameter des fortgesetzten Netzes, etwa W2=0.1. Mehrfach möglich (mit --resume).</translation>
    </message>
    <message>
        <source>Draws the incoming weights of dead neurons anew (with --resume).</source>
        <translation>Zieht die Eingangsgewichte toter Neuronen neu (mit --resume).</translation>
    </message>
    <message>
        <source>Writes a film of the training: an animated WebP for a name in .webp, numbered pictures for one in .png (with --headless).</source>
        <translation>Schreibt einen Film des Trainings: bei einem Namen auf .webp ein animiertes WebP, bei einem auf .png nummerierte Bilder (mit --headless).</translation>
    </message>
    <message>
        <source>What the film shows: overview, layers, batch-norm, neuron, activations, or a plot, as hpreact (default: overview).</source>
        <translation>Was der Film zeigt: overview, layers, batch-norm, neuron, activations oder ein Diagramm wie hpreact (Vorgabe: overview).</translation>
    </message>
    <message>
        <source>Pictures of the film, from %1 to %2 (default: %3).</source>
        <translation>Bilder des Films, von %1 bis %2 (Vorgabe: %3).</translation>
    </message>
    <message>
        <source>The film’s first step (default: the first).</source>
        <translation>Erster Schritt des Films (Vorgabe: der erste).</translation>
    </message>
    <message>
        <source>The film’s last step (default: the last).</source>
        <translation>Letzter Schritt des Films (Vorgabe: der letzte).</translation>
    </message>
    <message>
        <source>How far apart its steps lie: log or linear (default: log).</source>
        <translation>Abstände seiner Schritte: log oder linear (Vorgabe: log).</translation>
    </message>
    <message>
        <source>Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. What can be varied: %1 (with --headless).</source>
        <translation>Variiert eine Einstellung: W1=0.01:1:9 (logarithmisch gleich verteilt für Skalen, lr und gain), width=50:300:6 oder activation=tanh,relu. Zweimal für eine Karte. Variieren lassen sich: %1 (mit --headless).</translation>
    </message>
    <message>
        <source>Repeats each run with so many seeds: --seed, the next one, … (with --headless).</source>
        <translation>Wiederholt jeden Lauf mit so vielen Seeds: --seed, der nächste, … (mit --headless).</translation>
    </message>
    <message>
        <source>Runs at a time (default: as many as there are processors).</source>
        <translation>Läufe gleichzeitig (Vorgabe: so viele, wie es Prozessoren gibt).</translation>
    </message>
    <message>
        <source>Writes an experiment’s runs as CSV.</source>
        <translation>Schreibt die Läufe eines Experiments als CSV.</translation>
    </message>
    <message>
        <source>Computes the I-th of N parts of an experiment, for --merge.</source>
        <translation>Berechnet den I-ten von N Teilen eines Experiments, für --merge.</translation>
    </message>
    <message>
        <source>Joins the reports of an experiment’s parts into --report and --table (with --headless).</source>
        <translation>Fügt die Berichte der Teile eines Experiments zu --report und --table zusammen (mit --headless).</translation>
    </message>
    <message>
        <source>Seed of the batches, so that networks of different shapes see the same</source>
        <translation>Seed der Batches, damit Netze verschiedener Form dieselben sehen</translation>
    </message>
    <message>
        <source>%1: from 0 to %2 (default: those that follow the parameters’).</source>
        <translation>%1: von 0 bis %2 (Vorgabe: die, die auf die Parameter folgen).</translation>
    </message>
    <message>
        <source>Writes the plots as pictures into this folder (with --headless).</source>
        <translation>Schreibt die Diagramme als Bilder in diesen Ordner (mit --headless).</translation>
    </message>
    <message>
        <source>Format of these pictures: png, svg or pdf (default: png).</source>
        <translation>Format dieser Bilder: png, svg oder pdf (Vorgabe: png).</translation>
    </message>
    <message>
        <source>Resolution of these pictures, from %1 to %2; they measure the same in inches (default: %3 for pages, twice that for plots).</source>
        <translation>Auflösung dieser Bilder, von %1 bis %2; in Zoll messen sie dasselbe (Vorgabe: %3 für Seiten, doppelt so viel für Diagramme).</translation>
    </message>
    <message>
        <source>Writes the loss of every step as CSV (with --headless).</source>
        <translation>Schreibt den Verlust jedes Schritts als CSV (mit --headless).</translation>
    </message>
    <message>
        <source>Writes losses, and histograms of all layers at step 0, the last step and the steps of --report-at, as an event file for TensorBoard into this folder (with --headless).</source>
        <translation>Schreibt Verluste sowie Histogramme aller Schichten bei Schritt 0, beim letzten Schritt und bei den Schritten von --report-at als Event-Datei für TensorBoard in diesen Ordner (mit --headless).</translation>
    </message>
    <message>
        <source>Steps whose figures the report takes, as 0,100,12345 (with --report or --tensorboard).</source>
        <translation>Schritte, deren Zahlen der Bericht aufnimmt, wie 0,100,12345 (mit --report oder --tensorboard).</translation>
    </message>
    <message>
        <source>A session (.actigrad), a network (.safetensors) or a picture that was exported, for the window; else the same as --words.</source>
        <translation>Eine Sitzung (.actigrad), ein Netz (.safetensors) oder ein exportiertes Bild, für das Fenster; sonst dasselbe wie --words.</translation>
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
        <source>--scale must be NAME=X, for example W1=0.2, not “%1”</source>
        <translation>--scale verlangt NAME=X, etwa W1=0.2, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no scale “%1”; the scales are: %2</source>
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
        <source>--%1 needs --headless</source>
        <translation>--%1 braucht --headless</translation>
    </message>
    <message>
        <source>Instruction set: %1</source>
        <translation>Befehlssatz: %1</translation>
    </message>
    <message>
        <source>--%1 must be a number greater than 0 and at most %2, not “%3”</source>
        <translation>--%1 muss eine Zahl größer als 0 und höchstens %2 sein, etwa 0.1, nicht „%3“</translation>
    </message>
    <message>
        <source>--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”</source>
        <translation>--%1 verlangt 1 bis %2 ganze Zahlen von 1 bis %3, durch Kommas getrennt, nicht „%4“</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not “%3”</source>
        <translation>--%1 muss eins von %2 sein, nicht „%3“</translation>
    </message>
    <message>
        <source>--%1 must be a name in UTF-8, not “%2”</source>
        <translation>--%1 muss ein Name in UTF-8 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>--multiply must be NAME=X, for example W2=0.1, with X from −%1 to %1, not “%2”</source>
        <translation>--multiply muss NAME=X sein, etwa W2=0.1, mit X von −%1 bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--report-at must be up to %1 steps with commas between them, not “%2”</source>
        <translation>--report-at muss aus bis zu %1 Schritten mit Kommas dazwischen bestehen, nicht „%2“</translation>
    </message>
    <message>
        <source>the name of the file to resume is empty</source>
        <translation>der Name der Datei zum Fortsetzen ist leer</translation>
    </message>
    <message>
        <source>--multiply and --revive need --resume</source>
        <translation>--multiply und --revive brauchen --resume</translation>
    </message>
    <message>
        <source>--%1 needs --film</source>
        <translation>--%1 braucht --film</translation>
    </message>
    <message>
        <source>--film must end in .webp (animated) or .png (numbered pictures), not “%1”</source>
        <translation>--film muss auf .webp (animiert) oder .png (nummerierte Bilder) enden, nicht „%1“</translation>
    </message>
    <message>
        <source>--film-spacing must be log or linear, not “%1”</source>
        <translation>--film-spacing muss log oder linear sein, nicht „%1“</translation>
    </message>
    <message>
        <source>--sweep can be given twice at most</source>
        <translation>--sweep kann höchstens zweimal angegeben werden</translation>
    </message>
    <message>
        <source>--sweep %1 is given twice</source>
        <translation>--sweep %1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>an experiment of %1 runs is too large; at most %2 are possible</source>
        <translation>ein Experiment mit %1 Läufen ist zu groß; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>--%1 needs --sweep or --seeds</source>
        <translation>--%1 braucht --sweep oder --seeds</translation>
    </message>
    <message>
        <source>--table needs --sweep, --seeds or --merge</source>
        <translation>--table braucht --sweep, --seeds oder --merge</translation>
    </message>
    <message>
        <source>--merge joins what was computed; --sweep and --seeds do not go with it</source>
        <translation>--merge fügt Berechnetes zusammen; --sweep und --seeds passen nicht dazu</translation>
    </message>
    <message>
        <source>an experiment needs --report or --table, where its results go</source>
        <translation>ein Experiment braucht --report oder --table für seine Ergebnisse</translation>
    </message>
    <message>
        <source>--%1 is of a single run, not of an experiment</source>
        <translation>--%1 gehört zu einem einzelnen Lauf, nicht zu einem Experiment</translation>
    </message>
    <message>
        <source>“%1” can be opened in the window only, without --headless</source>
        <translation>„%1“ lässt sich nur im Fenster öffnen, ohne --headless</translation>
    </message>
    <message>
        <source>--report-at needs --report or --tensorboard</source>
        <translation>--report-at braucht --report oder --tensorboard</translation>
    </message>
    <message>
        <source>--export-format must be png, svg or pdf, not “%1”</source>
        <translation>--export-format muss png, svg oder pdf sein, nicht „%1“</translation>
    </message>
    <message>
        <source>--export-format and --dpi need --export-dir</source>
        <translation>--export-format und --dpi brauchen --export-dir</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>x = %1
%2 = %3
slope = %4</source>
        <translation>x = %1
%2 = %3
Steigung = %4</translation>
    </message>
    <message>
        <source>%1 (pinned: %2)</source>
        <translation>%1 (angeheftet: %2)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
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
        <source>Sat. at 0</source>
        <translation>Gesätt. bei 0</translation>
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
        <source>Whether the run’s loss curve is drawn, and how</source>
        <translation>Ob und wie die Verlustkurve des Laufs gezeichnet wird</translation>
    </message>
    <message>
        <source>The run’s name: double-click or F2 to change it</source>
        <translation>Der Name des Laufs: mit Doppelklick oder F2 zu ändern</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
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
        <source>Steps trained so far</source>
        <translation>Bisher trainierte Schritte</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
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
        <source>Batch %1, %2 steps</source>
        <translation>Batch %1, %2 Schritte</translation>
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
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Saturated (dev)</source>
        <translation>Gesättigt (Dev)</translation>
    </message>
    <message>
        <source>Dead (dev)</source>
        <translation>Tot (Dev)</translation>
    </message>
    <message>
        <source>Init scales of C, W1, b1 and so on; point at a run to see them by name</source>
        <translation>Init-Skalen von C, W1, b1 und so weiter; mit Namen erscheinen sie, wenn der Zeiger auf einem Lauf steht</translation>
    </message>
    <message>
        <source>Loss over all training examples, at the last evaluation</source>
        <translation>Verlust über alle Trainingsbeispiele, bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Loss over the dev split, which is not trained on, at the last evaluation; bold: the lowest</source>
        <translation>Verlust über die Dev-Daten, mit denen nicht trainiert wird, bei der letzten Auswertung; fett: der kleinste</translation>
    </message>
    <message>
        <source>Loss over the test split, at the last evaluation</source>
        <translation>Verlust über alle Testbeispiele, bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Share of h in the saturated regions of the activation at step 0 (tanh: |h| &gt; 0.99)</source>
        <translation>Anteil von h in den flachen Bereichen der Aktivierung bei Schritt 0 (tanh: |h| &gt; 0,99)</translation>
    </message>
    <message>
        <source>Share of h that is saturated over the whole dev split, at the last evaluation</source>
        <translation>Anteil von h, der über alle Dev-Beispiele gesättigt ist, bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the dev split, at the last evaluation</source>
        <translation>Neuronen, die für jedes Dev-Beispiel gesättigt sind, bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Words: %1, seed %2</source>
        <translation>Wörter: %1, Seed %2</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
    <message>
        <source>context %1, embedding %2, hidden %3</source>
        <translation>Kontext %1, Embedding %2, Neuronen %3</translation>
    </message>
    <message>
        <source>bias drawn</source>
        <translation>Bias gezogen</translation>
    </message>
    <message>
        <source>bias zero</source>
        <translation>Bias null</translation>
    </message>
    <message>
        <source>batch norm in hidden layers, momentum %1</source>
        <translation>Batch-Norm in verdeckten Schichten, Momentum %1</translation>
    </message>
    <message>
        <source>batch norm in all layers, momentum %1</source>
        <translation>Batch-Norm in allen Schichten, Momentum %1</translation>
    </message>
    <message>
        <source>no batch norm</source>
        <translation>keine Batch-Norm</translation>
    </message>
    <message>
        <source>learning rate %1, constant</source>
        <translation>Lernrate %1, konstant</translation>
    </message>
    <message>
        <source>learning rate %1, a tenth of it from step %2 on</source>
        <translation>Lernrate %1, ab Schritt %2 ein Zehntel davon</translation>
    </message>
    <message>
        <source>learning rate %1, down to 0 by a cosine</source>
        <translation>Lernrate %1, als Kosinus bis auf 0</translation>
    </message>
    <message>
        <source>Evaluated after %1 steps: train %2, dev %3, test %4</source>
        <translation>Ausgewertet nach %1 Schritten: Train %2, Dev %3, Test %4</translation>
    </message>
    <message>
        <source>gain %1, %2 layers</source>
        <translation>Gain %1, %2 Schichten</translation>
    </message>
    <message>
        <source>Silent at 0</source>
        <translation>Stumm bei 0</translation>
    </message>
    <message>
        <source>Neurons silent in the batch of step 0: saturated for every example of it</source>
        <translation>Im Batch von Schritt 0 stumme Neuronen: bei jedem Beispiel gesättigt</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>alle 1</translation>
    </message>
    <message>
        <source>Diverged at %1</source>
        <translation>Divergiert bei %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>… (%1 smaller terms: %2)</source>
        <translation>… (%1 kleinere Summanden: %2)</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Example %1 of the batch: %2. Characters are indices into the alphabet of %3.
x = [%4], target y = %5</source>
        <translation>Beispiel %1 des Batches: %2. Zeichen sind Indizes in das Alphabet von %3.
x = [%4], Ziel y = %5</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Each character becomes its row of C: %1 numbers.
embcat = %2, side by side: %3 numbers</source>
        <translation>Jedes Zeichen wird zu seiner Zeile von C: %1 Zahlen.
embcat = %2 nebeneinander: %3 Zahlen</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Saturated: hardly any gradient will pass.</source>
        <translation>Gesättigt: Kaum ein Gradient kommt durch.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>logits = batch norm of h %1
logit%2 = %3</source>
        <translation>Logits = Batch-Norm von h %1
logit%2 = %3</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>all equal: 1/%1</source>
        <translation>alle gleich: 1/%1</translation>
    </message>
    <message>
        <source>p[%1] = exp(%2) / Σ exp(logits) = %3
The network expects “%4” (p = %5).</source>
        <translation>p[%1] = exp(%2) / Σ exp(Logits) = %3
Das Netz erwartet „%4“ (p = %5).</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>all equal: log %1 = %2</source>
        <translation>alle gleich: log %1 = %2</translation>
    </message>
    <message>
        <source>loss = −log p[%1] = −log %2 = %3
The batch’s loss is the mean of its %4 examples: %5. With all characters equally likely it would be %6.</source>
        <translation>Verlust = −log p[%1] = −log %2 = %3
Der Verlust des Batches ist das Mittel seiner %4 Beispiele: %5. Wären alle Zeichen gleich wahrscheinlich, wäre er %6.</translation>
    </message>
    <message>
        <source>dL/dlogits = p / %1, and (p − 1) / %1 at the target: each logit is pushed by how wrong it is.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</source>
        <translation>dL/dlogits = p / %1 und (p − 1) / %1 beim Ziel: Jedes Logit wird so stark geschoben, wie es falsch ist.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</translation>
    </message>
    <message>
        <source>dL/dh%1 comes back through batch norm and %2: %3</source>
        <translation>dL/dh%1 kommt durch die Batch-Norm und %2 zurück: %3</translation>
    </message>
    <message>
        <source>weight of neuron %1</source>
        <translation>Gewicht von Neuron %1</translation>
    </message>
    <message>
        <source>dL/d%1, through batch norm: %2</source>
        <translation>dL/d%1, durch die Batch-Norm: %2</translation>
    </message>
    <message>
        <source>share of dL/d%1</source>
        <translation>Anteil an dL/d%1</translation>
    </message>
    <message>
        <source>dL/d%1 = Σ over the batch of %2%3 · dL/dhpreact%4; this example: %5 · %6 = %7
All %8 examples together: %9</source>
        <translation>dL/d%1 = Σ über den Batch von %2%3 · dL/dhpreact%4; dieses Beispiel: %5 · %6 = %7
Alle %8 Beispiele zusammen: %9</translation>
    </message>
    <message>
        <source>change of a parameter</source>
        <translation>Änderung eines Parameters</translation>
    </message>
    <message>
        <source>parameters, %</source>
        <translation>Parameter, %</translation>
    </message>
    <message>
        <source>The same batch’s loss: %1 before the update, %2 after it.</source>
        <translation>Der Verlust desselben Batches: %1 vor dem Update, %2 danach.</translation>
    </message>
    <message>
        <source>The batch’s loss before the update: %1.</source>
        <translation>Der Verlust des Batches vor dem Update: %1.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>rows of C</source>
        <translation>Zeilen von C</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
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
    <name>SweepReader</name>
    <message>
        <source>--sweep must be NAME=FROM:TO:COUNT or NAME=V1,V2,…, for example W1=0.01:1:9, not “%1”</source>
        <translation>--sweep muss NAME=VON:BIS:ANZAHL oder NAME=W1,W2,… sein, etwa W1=0.01:1:9, nicht „%1“</translation>
    </message>
    <message>
        <source>“%1” cannot be varied; what can be are: %2</source>
        <translation>„%1“ lässt sich nicht variieren; möglich sind: %2</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a number from 0 to %3</source>
        <translation>--sweep %1: „%2“ ist keine Zahl von 0 bis %3</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a whole number from 1 to %3</source>
        <translation>--sweep %1: „%2“ ist keine ganze Zahl von 1 bis %3</translation>
    </message>
    <message>
        <source>--sweep %1: a range is FROM:TO:COUNT, with at least 2 values, not “%2”</source>
        <translation>--sweep %1: Ein Bereich ist VON:BIS:ANZAHL mit mindestens 2 Werten, nicht „%2“</translation>
    </message>
    <message>
        <source>--sweep %1: the ends of a range must be greater than 0, as its values are equally far apart in log; list them with commas to have 0</source>
        <translation>--sweep %1: Die Enden eines Bereichs müssen größer als 0 sein, da seine Werte logarithmisch gleich verteilt sind; mit Kommas aufgezählt darf 0 dabei sein</translation>
    </message>
    <message>
        <source>--sweep %1: at most %2 values are possible</source>
        <translation>--sweep %1: höchstens %2 Werte sind möglich</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” has a value that is empty or stands twice</source>
        <translation>--sweep %1: „%2“ hat einen Wert, der leer ist oder zweimal vorkommt</translation>
    </message>
    <message>
        <source>--shard must be I/N with I from 1 to N, for example 2/8, not “%1”</source>
        <translation>--shard muss I/N mit I von 1 bis N sein, etwa 2/8, nicht „%1“</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>std %1 (healthy: %2 to %3)</source>
        <translation>Std. %1 (gesund: %2 bis %3)</translation>
    </message>
    <message>
        <source>Starts at %1 (guessing: %2)</source>
        <translation>Beginnt bei %1 (Raten: %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing is updated: no gradient, or no learning rate</source>
        <translation>Nichts ändert sich: kein Gradient oder keine Lernrate</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for all %2 examples: silent in this batch, it gets no gradient</source>
        <translation>Neuron %1 ist bei allen %2 Beispielen gesättigt: stumm in diesem Batch, es bekommt keinen Gradienten</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples: a straight line for this batch</source>
        <translation>Neuron %1 ist für %2 von %3 Beispielen auf der negativen Seite: eine Gerade für diesen Batch</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples; it cannot die</source>
        <translation>Neuron %1 ist für %2 von %3 Beispielen auf der negativen Seite; es kann nicht sterben</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples; the piece that never wins is silent</source>
        <translation>Neuron %1: Stück 1 gewinnt bei %2 von %3 Beispielen; das Stück, das nie gewinnt, ist stumm</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for the others</source>
        <translation>Neuron %1: Stück 1 gewinnt für %2 von %3 Beispielen, Stück 2 für die anderen</translation>
    </message>
    <message>
        <source>Never silent so far</source>
        <translation>Bisher nie stumm</translation>
    </message>
    <message>
        <source>Silent since step 0</source>
        <translation>Stumm seit Schritt 0</translation>
    </message>
    <message>
        <source>Silent at step 0, awake since step %1</source>
        <translation>Stumm bei Schritt 0, wach seit Schritt %1</translation>
    </message>
    <message>
        <source>Silent since step %1</source>
        <translation>Stumm seit Schritt %1</translation>
    </message>
    <message>
        <source>Silent from step %1 to %2</source>
        <translation>Stumm von Schritt %1 bis %2</translation>
    </message>
    <message>
        <source>silent %1 times, now since step %2</source>
        <translation>%1-mal stumm, nun seit Schritt %2</translation>
    </message>
    <message>
        <source>silent %1 times, last from step %2 to %3</source>
        <translation>%1-mal stumm, zuletzt von Schritt %2 bis %3</translation>
    </message>
    <message>
        <source>Silent at step 0; %1</source>
        <translation>Stumm bei Schritt 0; %1</translation>
    </message>
    <message>
        <source>Awake at step 0; %1</source>
        <translation>Wach bei Schritt 0; %1</translation>
    </message>
    <message>
        <source>Preview of step 0: no history</source>
        <translation>Vorschau auf Schritt 0: keine Vorgeschichte</translation>
    </message>
    <message>
        <source>seen at every step</source>
        <translation>bei jedem Schritt gesehen</translation>
    </message>
    <message>
        <source>seen every %1 steps</source>
        <translation>alle %1 Schritte einmal gesehen</translation>
    </message>
    <message>
        <source>Only %1 caught up: evaluation goes wrong for about %2 steps</source>
        <translation>Erst %1 aufgeholt: Auswertung stimmt etwa %2 Schritte lang nicht</translation>
    </message>
    <message>
        <source>%1: little, though only %2 caught up</source>
        <translation>%1: wenig, obwohl erst %2 aufgeholt sind</translation>
    </message>
    <message>
        <source>%1, no more than by chance: evaluation fits</source>
        <translation>%1, nicht mehr als durch Zufall: Auswertung passt</translation>
    </message>
    <message>
        <source>Means differ by %1 std</source>
        <translation>Mittelwerte %1 Std. auseinander</translation>
    </message>
    <message>
        <source>%1 (chance: %2): evaluation sees other values</source>
        <translation>%1 (Zufall: %2): Auswertung sieht andere Werte</translation>
    </message>
    <message>
        <source>Stds differ by %1 ×</source>
        <translation>Std. um Faktor %1 verschieden</translation>
    </message>
    <message>
        <source>%1 (chance: %2 ×): evaluation sees other values</source>
        <translation>%1 (Zufall: Faktor %2): Auswertung sieht andere Werte</translation>
    </message>
    <message>
        <source>First piece wins %1 (about half is normal)</source>
        <translation>1. Stück siegt zu %1 (normal: rund 50 %)</translation>
    </message>
    <message>
        <source>Both pieces win in all %1 neurons</source>
        <translation>In allen %1 Neuronen siegen beide Stücke</translation>
    </message>
    <message>
        <source>std %1, up to %2 saturated</source>
        <translation>Std. %1, bis zu %2 gesättigt</translation>
    </message>
    <message>
        <source>std %1</source>
        <translation>Std. %1</translation>
    </message>
    <message>
        <source>grad:data %1</source>
        <translation>Grad.:Daten %1</translation>
    </message>
    <message>
        <source>From %1 to %2, the guide is %3</source>
        <translation>Von %1 bis %2, Richtwert %3</translation>
    </message>
    <message>
        <source>std %1, %2 at step 0</source>
        <translation>Std. %1, bei Schritt 0 %2</translation>
    </message>
    <message>
        <source>%1 saturated (healthy: below %2)</source>
        <translation>%1 gesättigt (gesund: unter %2)</translation>
    </message>
    <message>
        <source>%1 saturated, %2 at step 0</source>
        <translation>%1 gesättigt, %2 bei Schritt 0</translation>
    </message>
    <message>
        <source>%1: normal</source>
        <translation>%1: normal</translation>
    </message>
    <message>
        <source>%1 below 0 (about half is normal)</source>
        <translation>%1 unter 0 (etwa die Hälfte ist normal)</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>Überlauf: einige Werte sind nicht endlich</translation>
    </message>
    <message>
        <source>%1 below 0 (half is normal)</source>
        <translation>%1 unter 0 (die Hälfte ist normal)</translation>
    </message>
    <message>
        <source>%1 of h is 0 (half is normal)</source>
        <translation>%1 von h sind 0 (die Hälfte ist normal)</translation>
    </message>
    <message>
        <source>%1 of winning pieces: gradient near zero</source>
        <translation>%1 der Sieger: Gradient nahe null</translation>
    </message>
    <message>
        <source>%1 near zero (half is normal)</source>
        <translation>%1 nahe null (die Hälfte ist normal)</translation>
    </message>
    <message>
        <source>%1 practically zero, %2 at step 0</source>
        <translation>%1 praktisch null, bei Schritt 0: %2</translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact practically zero</source>
        <translation>%1 von dL/dhpreact praktisch null</translation>
    </message>
    <message>
        <source>▽ %1 of %2: one piece never wins here</source>
        <translation>▽ %1 von %2: ein Stück siegt hier nie</translation>
    </message>
    <message>
        <source>All of %1 neurons learn from this batch</source>
        <translation>Alle %1 Neuronen lernen aus diesem Batch</translation>
    </message>
    <message>
        <source>▽ %1 of %2 silent in this batch</source>
        <translation>▽ %1 von %2 in diesem Batch stumm</translation>
    </message>
    <message>
        <source>▼ %1 of %2 silent in this batch, %3 dead</source>
        <translation>▼ %1 von %2 hier stumm, %3 tot</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples</source>
        <translation>Neuron %1 ist bei %2 von %3 Beispielen gesättigt</translation>
    </message>
    <message>
        <source>Neuron %1 is dead: silent for all of %2 dev examples</source>
        <translation>Neuron %1 ist tot: stumm bei allen von %2 Dev-Beispielen</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Restart training</source>
        <translation>Training &amp;neu starten</translation>
    </message>
    <message>
        <source>Start a new run with the settings on the left; the old one stays for comparison (Ctrl+R)</source>
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
        <source>Start a new run with other random numbers (Ctrl+N)</source>
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
        <source>Resume training (Space)</source>
        <translation>Weiter trainieren (Leertaste)</translation>
    </message>
    <message>
        <source>Pause training; settings can still be previewed (Space)</source>
        <translation>Training anhalten; Einstellungen lassen sich weiter ausprobieren (Leertaste)</translation>
    </message>
    <message>
        <source>Logarithmic c&amp;ounts in histograms</source>
        <translation>&amp;Histogramme logarithmisch</translation>
    </message>
    <message>
        <source>Train, dev and test loss over all examples (F9)</source>
        <translation>Trainings-, Dev- und Testverlust über alle Beispiele (F9)</translation>
    </message>
    <message>
        <source>E&amp;valuate losses every</source>
        <translation>Verluste regelmäßig a&amp;uswerten</translation>
    </message>
    <message>
        <source>At the end &amp;only</source>
        <translation>Nur am &amp;Ende</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>Alle %1 Schritte</translation>
    </message>
    <message>
        <source>&amp;Pin this picture</source>
        <translation>Bild &amp;anheften</translation>
    </message>
    <message>
        <source>Pin s&amp;tep 0 of the run</source>
        <translation>Schri&amp;tt 0 des Laufs anheften</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Anheftung a&amp;ufheben</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>Anheftung a&amp;ufheben: %1</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Ev&amp;aluate losses now</source>
        <translation>Verluste jetzt &amp;auswerten</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Reset settings and opt&amp;ions…</source>
        <translation>E&amp;instellungen und Optionen zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Lar&amp;ger type and lines</source>
        <translation>Schrift und Linien g&amp;rößer</translation>
    </message>
    <message>
        <source>S&amp;maller type and lines</source>
        <translation>Schrift und Linien &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Hide verdicts and figures</source>
        <translation>Urteile und Wert&amp;e verbergen</translation>
    </message>
    <message>
        <source>For teaching: let everyone predict, then reveal</source>
        <translation>Für den Unterricht: erst vorhersagen lassen, dann aufdecken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Lecture’s co&amp;de at the sliders</source>
        <translation>&amp;Code der Vorlesung an den Reglern</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;What the pages show</source>
        <translation>&amp;Was die Seiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>A restart rests at step 0 until it is told to train</source>
        <translation>Ein Neustart ruht bei Schritt 0, bis das Training gestartet wird</translation>
    </message>
    <message>
        <source>Begin at res&amp;t</source>
        <translation>I&amp;m Ruhezustand beginnen</translation>
    </message>
    <message>
        <source>&amp;Fork here…</source>
        <translation>&amp;Hier abzweigen …</translation>
    </message>
    <message>
        <source>A new run that goes on from the step on view (Ctrl+Shift+R)</source>
        <translation>Ein neuer Lauf, der vom gezeigten Schritt aus weitergeht (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>&amp;Netz öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation>Netz &amp;speichern…</translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>&amp;Film exportieren…</translation>
    </message>
    <message>
        <source>&amp;Memory for past steps</source>
        <translation>Spei&amp;cher für frühere Schritte</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Many runs at once, with values of one or two settings (Ctrl+T)</source>
        <translation>Viele Läufe auf einmal, mit Werten einer oder zweier Einstellungen (Strg+T)</translation>
    </message>
    <message>
        <source>Tr&amp;y values…</source>
        <translation>&amp;Werte probieren …</translation>
    </message>
    <message>
        <source>Open the &amp;last session</source>
        <translation>&amp;Letzte Sitzung öffnen</translation>
    </message>
    <message>
        <source>The one that the window before this one kept</source>
        <translation>Die das Fenster zuvor aufbewahrt hat</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Of the &amp;last steps only</source>
        <translation>Nur der &amp;letzten Schritte</translation>
    </message>
    <message>
        <source>Up to %1 MB</source>
        <translation>Bis zu %1 MB</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>&amp;Daten exportieren</translation>
    </message>
    <message>
        <source>&amp;Losses of all runs…</source>
        <translation>&amp;Verluste aller Läufe…</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>&amp;Tabelle der Läufe…</translation>
    </message>
    <message>
        <source>Te&amp;nsors of this layer…</source>
        <translation>Te&amp;nsoren dieser Schicht…</translation>
    </message>
    <message>
        <source>For Tensor&amp;Board…</source>
        <translation>Für Tensor&amp;Board…</translation>
    </message>
    <message>
        <source>&amp;Copy plot and data</source>
        <translation>Diagramm und Daten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;page</source>
        <translation>&amp;Seite kopieren</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy as PyTorch co&amp;de</source>
        <translation>Als PyTorch-&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>S&amp;itzung öffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>Sitzung s&amp;peichern</translation>
    </message>
    <message>
        <source>S&amp;tates in session files</source>
        <translation>Zus&amp;tände in Sitzungsdateien</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationCard</name>
    <message>
        <source>%1 ✓ in use</source>
        <translation>%1 ✓ in Gebrauch</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Slope: %3&lt;p&gt;Range: %4&lt;p&gt;Recommended gain: %5, which keeps the std of the data from layer to layer.&lt;p&gt;%6&lt;p&gt;A click shows a network with it.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Steigung: %3&lt;p&gt;Wertebereich: %4&lt;p&gt;Empfohlener Gain: %5; er erhält die Standardabweichung der Daten von Schicht zu Schicht.&lt;p&gt;%6&lt;p&gt;Ein Klick zeigt ein Netz damit.</translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation>%1, Gain %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation>Steigung: %1</translation>
    </message>
    <message>
        <source>x = x₁ − x₂</source>
        <translation>x = x₁ − x₂</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 ist in Gebrauch</translation>
    </message>
    <message>
        <source>Show a network with %1</source>
        <translation>Ein Netz mit %1 zeigen</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationGallery</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationLayersPanel</name>
    <message>
        <source>Activations of all layers</source>
        <translation>Aktivierungen aller Schichten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distribution of h&lt;/b&gt;, a line for each layer; the layer on view is thick.&lt;p&gt;Healthy: the lines lie on each other, so that depth changes nothing.&lt;p&gt;Sick: they draw together towards 0 from layer to layer (gain too small), or heap up at the ends (gain too large). A line that leaves at the top has more in one bin than the axis shows; the pointer tells how much.</source>
        <translation>&lt;b&gt;Verteilung von h&lt;/b&gt;, eine Linie je Schicht; die der gezeigten Schicht ist dick.&lt;p&gt;Gesund: die Linien liegen aufeinander, die Tiefe ändert nichts.&lt;p&gt;Krank: sie ziehen sich von Schicht zu Schicht um 0 zusammen (Gain zu klein) oder türmen sich an den Enden auf (Gain zu groß). Eine Linie, die oben hinausläuft, hat dort mehr Werte, als die Achse zeigt; wie viele, sagt der Zeiger.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationPanel</name>
    <message>
        <source>x = hpreact</source>
        <translation>x = hpreact</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>&lt;b&gt;The activation&lt;/b&gt; %1, its slope (%2), and the values of hpreact: dots on the curve, their density beneath. Percentages in the corners are beyond the axis.</source>
        <translation>&lt;b&gt;Die Aktivierung&lt;/b&gt; %1, ihre Steigung (%2) und die Werte von hpreact: Punkte auf der Kurve, darunter ihre Dichte. Prozentzahlen in den Ecken gelten für Werte jenseits der Achse.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two pieces the larger is taken: x is the first less the second, and what the curve adds to the second.&lt;p&gt;Healthy: each piece wins for about half of the data.&lt;p&gt;Sick: the data lies on one side of 0, where the neuron is a straight line.</source>
        <translation>&lt;p&gt;Von den zwei Stücken gilt das größere: x ist das erste minus das zweite, und die Kurve zeigt, was zum zweiten hinzukommt.&lt;p&gt;Gesund: jedes Stück gewinnt für etwa die Hälfte der Daten.&lt;p&gt;Krank: die Daten liegen auf einer Seite von 0, wo das Neuron eine Gerade ist.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the data lies on both sides of the bend.&lt;p&gt;Sick: it lies on one side alone: there the layer is a straight line.</source>
        <translation>&lt;p&gt;Gesund: die Daten liegen auf beiden Seiten des Knicks.&lt;p&gt;Krank: sie liegen nur auf einer Seite: dort ist die Schicht eine Gerade.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded regions, %1, where the slope is almost 0 or 0.</source>
        <translation>&lt;p&gt;Gesund: die meisten Daten liegen auf dem Bogen, wo die Steigung Gradient durchlässt.&lt;p&gt;Krank: sie liegen in den schattierten flachen Bereichen, %1, wo die Steigung fast 0 oder 0 ist.</translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 und Steigung</translation>
    </message>
    <message>
        <source>x = first piece − second</source>
        <translation>x = erstes Stück − zweites</translation>
    </message>
    <message>
        <source>h − second piece, slope</source>
        <translation>h − zweites, Steigung</translation>
    </message>
    <message>
        <source>%1, slope</source>
        <translation>%1, Steigung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>actigrad::AxisForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werten</translation>
    </message>
    <message>
        <source>%1: choose at least one value</source>
        <translation>%1: Wählen Sie mindestens einen Wert</translation>
    </message>
    <message>
        <source>%1: these ends cannot be used; scales, gains and rates must be greater than 0</source>
        <translation>%1: Diese Grenzen sind nicht möglich; Skalen, Gains und Raten müssen größer als 0 sein</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGainPanel</name>
    <message>
        <source>Gain and shift</source>
        <translation>Gain und Verschiebung</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is learned&lt;/b&gt;: a dot for each neuron, its gain to the right, its shift upwards. All begin in one point, at shift 0, and part as the network trains.&lt;p&gt;A gain near 0 silences a neuron; a large one drives it into saturation.</source>
        <translation>&lt;b&gt;Was gelernt wird&lt;/b&gt;: ein Punkt je Neuron, nach rechts sein Gain, nach oben seine Verschiebung. Alle beginnen in einem Punkt, bei Verschiebung 0, und trennen sich beim Training.&lt;p&gt;Ein Gain nahe 0 bringt ein Neuron zum Schweigen; ein großer treibt es in die Sättigung.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Diese Schicht ist nicht normiert</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>Gain %1 to %2, shift %3 to %4</source>
        <translation>Gain %1 bis %2, Verschiebung %3 bis %4</translation>
    </message>
    <message>
        <source>gain %1
shift %2</source>
        <translation>Gain %1
Verschiebung %2</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGapPanel</name>
    <message>
        <source>&lt;b&gt;Batch against running statistics&lt;/b&gt;, a dot for each neuron. Training normalises with those of the batch; evaluation and samples, which must not depend on a batch, with a running average of them.&lt;p&gt;Healthy: the dots lie around the dashed line, where both are equal; a batch strays from it by chance.&lt;p&gt;Sick: they lie apart. At step 0 the running mean is 0 and the running std 1, and it takes some multiples of 1/momentum steps to catch up.</source>
        <translation>&lt;b&gt;Statistik des Batches gegen laufende Statistik&lt;/b&gt;, ein Punkt je Neuron. Das Training normiert mit der des Batches; Auswertung und Wortproben, die von keinem Batch abhängen dürfen, mit deren laufendem Mittel.&lt;p&gt;Gesund: die Punkte liegen um die gestrichelte Linie, auf der beide gleich sind; ein Batch weicht durch Zufall davon ab.&lt;p&gt;Krank: sie liegen abseits. Bei Schritt 0 ist der laufende Mittelwert 0 und die laufende Std. 1, und das Aufholen dauert einige Vielfache von 1/Momentum Schritten.</translation>
    </message>
    <message>
        <source>Batch and running mean</source>
        <translation>Batch und laufendes Mittel</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>Mittel des Batches</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>laufendes Mittel</translation>
    </message>
    <message>
        <source>Batch and running std</source>
        <translation>Batch und laufende Std.</translation>
    </message>
    <message>
        <source>std of the batch</source>
        <translation>Std. des Batches</translation>
    </message>
    <message>
        <source>running std</source>
        <translation>laufende Std.</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Diese Schicht ist nicht normiert</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>neuron %1
batch %2
running %3</source>
        <translation>Neuron %1
Batch %2
laufend %3</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormHistogramPanel</name>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
    <message>
        <source>1 · Raw</source>
        <translation>1 · Roh</translation>
    </message>
    <message>
        <source>&lt;b&gt;x·W&lt;/b&gt;, as the weights make it, before batch norm: one value for each neuron and example of the batch.&lt;p&gt;It may be as wide and as far from 0 as it likes: the next step takes both away.</source>
        <translation>&lt;b&gt;x·W&lt;/b&gt;, wie die Gewichte es ergeben, vor der Batch-Norm: ein Wert je Neuron und Beispiel des Batches.&lt;p&gt;Es darf so breit und so weit weg von 0 sein, wie es will: der nächste Schritt nimmt beides weg.</translation>
    </message>
    <message>
        <source>x·W</source>
        <translation>x·W</translation>
    </message>
    <message>
        <source>2 · Normalised</source>
        <translation>2 · Normiert</translation>
    </message>
    <message>
        <source>&lt;b&gt;(x·W − mean) / std&lt;/b&gt;, neuron by neuron, with the mean and standard deviation over the batch.&lt;p&gt;Every neuron now has mean 0 and std 1, whatever its weights: the layer cannot start saturated. The other examples of the batch have a say in each value.</source>
        <translation>&lt;b&gt;(x·W − Mittel) / Std.&lt;/b&gt;, Neuron für Neuron, mit Mittelwert und Standardabweichung über den Batch.&lt;p&gt;Jedes Neuron hat nun Mittelwert 0 und Std. 1, was auch seine Gewichte sind: die Schicht kann nicht gesättigt beginnen. Die anderen Beispiele des Batches reden bei jedem Wert mit.</translation>
    </message>
    <message>
        <source>(x·W − mean) / std</source>
        <translation>(x·W − Mittel) / Std.</translation>
    </message>
    <message>
        <source>3 · After gain and shift</source>
        <translation>3 · Nach Gain und Verschiebung</translation>
    </message>
    <message>
        <source>&lt;b&gt;gain · normalised + shift&lt;/b&gt;: what goes on. Gain and shift are learned, so that the network may widen or move a neuron’s values where that helps.&lt;p&gt;Of a hidden layer this is hpreact, which enters the activation.</source>
        <translation>&lt;b&gt;Gain · normiert + Verschiebung&lt;/b&gt;: was weitergeht. Gain und Verschiebung werden gelernt, sodass das Netz die Werte eines Neurons verbreitern oder verschieben kann, wo das hilft.&lt;p&gt;Bei einer verdeckten Schicht ist das hpreact, das in die Aktivierung hineingeht.</translation>
    </message>
    <message>
        <source>gain · normalised + shift</source>
        <translation>Gain · normiert + Verschiebung</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Diese Schicht ist nicht normiert</translation>
    </message>
    <message>
        <source>std %1, mean %2, as the weights give it</source>
        <translation>Std. %1, Mittel %2, wie die Gewichte es gerade ergeben</translation>
    </message>
    <message>
        <source>%1 of %2 neurons give all examples one value</source>
        <translation>%1 von %2 Neuronen geben allen Beispielen denselben Wert</translation>
    </message>
    <message>
        <source>Every neuron: mean 0, std 1 over the batch</source>
        <translation>Jedes Neuron: Mittel 0, Std. 1 über den Batch</translation>
    </message>
    <message>
        <source>std %1 of the logits</source>
        <translation>Std. %1 der Logits</translation>
    </message>
    <message>
        <source>std %1 enters the activation</source>
        <translation>Std. %1 geht in die Aktivierung</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormOffer</name>
    <message>
        <source>Batch norm gives every neuron mean 0 and std 1 over the batch before its activation, whatever the weights are; a learned gain and shift set them anew. So deep networks start well without carefully chosen scales.</source>
        <translation>Batch-Norm gibt jedem Neuron vor der Aktivierung Mittelwert 0 und Standardabweichung 1 über den Batch, was auch die Gewichte sind; Gain und Verschiebung, beide gelernt, stellen sie neu ein. So beginnen tiefe Netze gut, auch ohne sorgfältig gewählte Skalen.</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormView</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>Show the hidden layer on view</source>
        <translation>Die gewählte verdeckte Schicht zeigen</translation>
    </message>
    <message>
        <source>Show the output layer</source>
        <translation>Die Ausgabeschicht zeigen</translation>
    </message>
    <message>
        <source>The output layer is not normalised.</source>
        <translation>Die Ausgabeschicht ist nicht normiert.</translation>
    </message>
    <message>
        <source>Switch on batch norm for all layers</source>
        <translation>Batch-Norm für alle Schichten einschalten</translation>
    </message>
    <message>
        <source>%1 is not normalised.</source>
        <translation>%1 ist nicht normiert.</translation>
    </message>
    <message>
        <source>Switch on batch norm</source>
        <translation>Batch-Norm einschalten</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
</context>
<context>
    <name>actigrad::CompareView</name>
    <message>
        <source>A second run is needed: restart training</source>
        <translation>Ein zweiter Lauf wird gebraucht: Training neu starten</translation>
    </message>
    <message>
        <source>B is on its way</source>
        <translation>B ist unterwegs</translation>
    </message>
    <message>
        <source>A: step %1, B: step %2</source>
        <translation>A: Schritt %1, B: Schritt %2</translation>
    </message>
    <message>
        <source>Both at step %1</source>
        <translation>Beide bei Schritt %1</translation>
    </message>
    <message>
        <source>filled: A, outline: B</source>
        <translation>gefüllt: A, Umriss: B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Lauf A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Lauf B</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>A above B, on shared axes</source>
        <translation>A über B, auf gemeinsamen Achsen</translation>
    </message>
    <message>
        <source>B as an outline over A</source>
        <translation>B als Umriss über A</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>actigrad::ConfigForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
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
        <source>Restart training as soon as a slider is released or another setting is changed</source>
        <translation>Training neu starten, sobald ein Schieberegler losgelassen oder eine andere Einstellung geändert wird</translation>
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
        <source>Trained on: %1</source>
        <translation>Gelernt wird aus: %1</translation>
    </message>
    <message>
        <source>The lecture’s networks, in its order, and one that learns faster</source>
        <translation>Die Netze der Vorlesung, in ihrer Reihenfolge, und eins, das schneller lernt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>actigrad::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>actigrad::DataController</name>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Export for TensorBoard</source>
        <translation>Für TensorBoard exportieren</translation>
    </message>
    <message>
        <source>Writing event files…</source>
        <translation>Event-Dateien werden geschrieben…</translation>
    </message>
    <message>
        <source>Saved. To look at it: tensorboard --logdir %1</source>
        <translation>Gespeichert. Zum Ansehen: tensorboard --logdir %1</translation>
    </message>
    <message>
        <source>The command line is in the clipboard: of the settings, not of the steps before the fork</source>
        <translation>Die Befehlszeile ist in der Zwischenablage: die der Einstellungen, nicht der Schritte vor der Abzweigung</translation>
    </message>
    <message>
        <source>The command line is in the clipboard</source>
        <translation>Die Befehlszeile ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The PyTorch script is in the clipboard: it prints the same losses of steps 0 to 10</source>
        <translation>Das PyTorch-Skript ist in der Zwischenablage: Es druckt dieselben Verluste der Schritte 0 bis 10</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisPanel</name>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>Nichts gefunden: dieses Netz ist gesund</translation>
    </message>
    <message>
        <source>Judgements appear with the first step</source>
        <translation>Befunde erscheinen mit dem ersten Schritt</translation>
    </message>
    <message>
        <source>Checked: the initial loss, saturated and dead neurons, std of activations and gradients from layer to layer; from step 500 on the size of updates; overfitting once losses are evaluated.</source>
        <translation>Geprüft: Verlust am Anfang, gesättigte und tote Neuronen, Standardabweichung von Aktivierungen und Gradienten von Schicht zu Schicht; ab Schritt 500 die Größe der Updates; Überanpassung, sobald Verluste ausgewertet sind.</translation>
    </message>
    <message>
        <source>What is wrong with the network</source>
        <translation>Was mit dem Netz nicht stimmt</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisRow</name>
    <message>
        <source>Preview the repair</source>
        <translation>Reparatur ansehen</translation>
    </message>
    <message>
        <source>Preview the repair of: %1</source>
        <translation>Vorschau der Reparatur zu: %1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Reparatur: %1</translation>
    </message>
    <message>
        <source>Fork here, repaired</source>
        <translation>Hier abzweigen, repariert</translation>
    </message>
    <message>
        <source>A new run goes on from the step on view: %1</source>
        <translation>Ein neuer Lauf geht vom gezeigten Schritt aus weiter: %1</translation>
    </message>
    <message>
        <source>Fork with a repair of: %1</source>
        <translation>Abzweigen mit Reparatur von: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentList</name>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Seed</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 Seeds</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentPanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentsPage</name>
    <message>
        <source>More seeds</source>
        <translation>Weitere Seeds</translation>
    </message>
    <message>
        <source>Repeat with seeds</source>
        <translation>Mit Seeds wiederholen</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>Mit Seeds vergleichen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>follows the settings</source>
        <translation>folgt den Einstellungen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try values…</source>
        <translation>Werte probieren …</translation>
    </message>
    <message>
        <source>Many runs at once: values of one or two settings</source>
        <translation>Viele Läufe auf einmal: Werte einer oder zweier Einstellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What the experiment shows</source>
        <translation>Was das Experiment zeigt</translation>
    </message>
    <message>
        <source>More seeds…</source>
        <translation>Weitere Seeds …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Many runs at once, on all cores</source>
        <translation>Viele Läufe auf einmal, auf allen Kernen</translation>
    </message>
    <message>
        <source>Which W1 is best?</source>
        <translation>Welches W1 ist das beste?</translation>
    </message>
    <message>
        <source>Nine values around the present one, 10,000 steps each</source>
        <translation>Neun Werte um den jetzigen, je 10.000 Schritte</translation>
    </message>
    <message>
        <source>How do W1 and W2 decide step 0?</source>
        <translation>Wie bestimmen W1 und W2 Schritt 0?</translation>
    </message>
    <message>
        <source>A map of 32 × 32 networks, which follows the other settings</source>
        <translation>Eine Karte von 32 × 32 Netzen, die den anderen Einstellungen folgt</translation>
    </message>
    <message>
        <source>Was this run’s loss luck of the seed?</source>
        <translation>War der Verlust dieses Laufs Glück des Seeds?</translation>
    </message>
    <message>
        <source>The run on view, with several seeds</source>
        <translation>Der gezeigte Lauf, mit mehreren Seeds</translation>
    </message>
    <message>
        <source>Each seed trains from step 0. How many (fixed before they run)?</source>
        <translation>Jeder Seed trainiert ab Schritt 0. Wie viele (vorab festgelegt)?</translation>
    </message>
</context>
<context>
    <name>actigrad::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
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
        <source>“%1” already exists. Replace it?</source>
        <translation>„%1“ ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Give the file a name</source>
        <translation>Die Datei braucht einen Namen</translation>
    </message>
    <message>
        <source>Saving the picture…</source>
        <translation>Das Bild wird gespeichert…</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG (Pixel)</translation>
    </message>
    <message>
        <source>SVG (lines)</source>
        <translation>SVG (Linien)</translation>
    </message>
    <message>
        <source>PDF (lines)</source>
        <translation>PDF (Linien)</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of text and lines: 200 % can be read from the last row</source>
        <translation>Von Schrift und Linien: 200 % liest man aus der letzten Reihe</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>durchsichtig</translation>
    </message>
    <message>
        <source>Run, settings and step beneath</source>
        <translation>Lauf, Einstellungen und Schritt darunter</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Captio&amp;n</source>
        <translation>B&amp;ildunterschrift</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 Pixel, %3 × %4 mm</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Bilder (*.%1)</translation>
    </message>
</context>
<context>
    <name>actigrad::Exporter</name>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The picture and its data are in the clipboard</source>
        <translation>Das Bild und seine Daten sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
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
        <source>hpreact, mean / std</source>
        <translation>hpreact, Mittel / Std.</translation>
    </message>
    <message>
        <source>h, mean / std</source>
        <translation>h, Mittel / Std.</translation>
    </message>
    <message>
        <source>Moving average of the batch losses over a tenth of the run, 1,000 steps at most</source>
        <translation>Gleitendes Mittel der Batch-Verluste über ein Zehntel des Laufs, höchstens 1.000 Schritte</translation>
    </message>
    <message>
        <source>The first batch’s loss, and log(vocabulary), which is what guessing costs</source>
        <translation>Der Verlust des ersten Batches, und log(Vokabular): so viel kostet Raten</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>Mittelwert und Standardabweichung der Voraktivierungen</translation>
    </message>
    <message>
        <source>The current step of the run</source>
        <translation>Der aktuelle Schritt des Laufs</translation>
    </message>
    <message>
        <source>The share of outputs with %1</source>
        <translation>Der Anteil der Ausgaben mit %1</translation>
    </message>
    <message>
        <source>The share of outputs with %1; half is normal</source>
        <translation>Der Anteil der Ausgaben mit %1; die Hälfte ist normal</translation>
    </message>
    <message>
        <source>The share of hpreact below 0, where the slope is small; half is normal</source>
        <translation>Der Anteil von hpreact unter 0, wo die Steigung klein ist; die Hälfte ist normal</translation>
    </message>
    <message>
        <source>The share of outputs that the second piece wins; half is normal</source>
        <translation>Der Anteil der Ausgaben, bei denen das zweite Stück gewinnt; die Hälfte ist normal</translation>
    </message>
    <message>
        <source>Neurons that are silent in this batch: their outputs are saturated, %1, for every example</source>
        <translation>Neuronen, die in diesem Batch stumm sind: ihre Ausgaben sind bei jedem Beispiel gesättigt, %1</translation>
    </message>
    <message>
        <source>With this activation no neuron can be silent</source>
        <translation>Mit dieser Aktivierung kann kein Neuron stumm sein</translation>
    </message>
    <message>
        <source>Neurons one of whose pieces wins for no example of the batch</source>
        <translation>Neuronen, von denen ein Stück für kein Beispiel des Batches gewinnt</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>zweites gewinnt</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>unter 0</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The hidden layer that the plots and the figures to the right show</source>
        <translation>Die verdeckte Schicht, die die Diagramme und die Zahlen rechts davon zeigen</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of %1</source>
        <translation>Mittelwert und Standardabweichung der Ausgaben von %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Training steps per second; at a pace, and what would be possible at full speed</source>
        <translation>Trainingsschritte pro Sekunde; bei einem Tempo auch, was mit voller Geschwindigkeit möglich wäre</translation>
    </message>
    <message>
        <source>steps/s of %1</source>
        <comment>that are possible</comment>
        <translation>Schritte/s von %1</translation>
    </message>
    <message>
        <source>theory: loss / saturated</source>
        <translation>Theorie: Verlust / gesättigt</translation>
    </message>
    <message>
        <source>theory: loss / std of hpreact</source>
        <translation>Theorie: Verlust / Std. von hpreact</translation>
    </message>
    <message>
        <source>What mean-field theory expects at step 0, for infinitely wide layers with these scales. A sample differs: there are few inputs, and characters repeat in contexts</source>
        <translation>Was die Mean-Field-Theorie bei Schritt 0 erwartet, für unendlich breite Schichten mit diesen Skalen. Eine Stichprobe weicht ab: Es gibt nur wenige Eingänge, und Zeichen wiederholen sich in Kontexten</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresTable</name>
    <message>
        <source>Figures of both networks</source>
        <translation>Kennzahlen beider Netze</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>Verlust des Batches</translation>
    </message>
    <message>
        <source>hpreact, std</source>
        <translation>hpreact, Std.</translation>
    </message>
    <message>
        <source>h, std</source>
        <translation>h, Std.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>silent neurons</source>
        <translation>stumme Neuronen</translation>
    </message>
    <message>
        <source>dL/dh, std</source>
        <translation>dL/dh, Std.</translation>
    </message>
    <message>
        <source>dL/dhpreact, std</source>
        <translation>dL/dhpreact, Std.</translation>
    </message>
</context>
<context>
    <name>actigrad::FilmDialog</name>
    <message>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>logarithmic: early steps in detail</source>
        <translation>logarithmisch: frühe Schritte ausführlich</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
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
        <source>F&amp;rom step</source>
        <translation>&amp;Von Schritt</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>b&amp;is Schritt</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>&amp;Einzelbilder</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>&amp;Abstände</translation>
    </message>
    <message>
        <source>Frames per s&amp;econd</source>
        <translation>Bilder pro &amp;Sekunde</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>&amp;Pixel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>A name in .webp becomes an animated picture, which web browsers and slides play; one in .png becomes numbered pictures</source>
        <translation>Ein Name auf .webp ergibt ein animiertes Bild, das Browser und Folien abspielen; einer auf .png nummerierte Bilder</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Frames that are done</source>
        <translation>Fertige Bilder</translation>
    </message>
    <message>
        <source>Make film</source>
        <translation>Film erstellen</translation>
    </message>
    <message>
        <source>The last step must not come before the first</source>
        <translation>Der letzte Schritt darf nicht vor dem ersten liegen</translation>
    </message>
    <message>
        <source>Animated pictures (*.webp);;Numbered pictures (*.png)</source>
        <translation>Animierte Bilder (*.webp);;Nummerierte Bilder (*.png)</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>„%1“ ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 frames, %2 s</source>
        <translation>%1 Bilder, %2 s</translation>
    </message>
</context>
<context>
    <name>actigrad::ForkDialog</name>
    <message>
        <source>Fork at step %1</source>
        <translation>Abzweigung bei Schritt %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Draw from here on with another seed:</source>
        <translation>Ab hier mit einem anderen Seed ziehen:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Revive dead neurons: incoming weights at Kaiming’s scale, biases 0</source>
        <translation>Tote Neuronen wiederbeleben: Eingangsgewichte auf Kaiming-Skala, Biases 0</translation>
    </message>
    <message>
        <source>A new run goes on from this step of %1. The steps before are shared.</source>
        <translation>Ein neuer Lauf geht von diesem Schritt von %1 aus weiter. Die Schritte davor sind gemeinsam.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, from step 0</source>
        <translation>Schritte, ab Schritt 0</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Multiply parameter</source>
        <translation>Parameter multiplizieren</translation>
    </message>
    <message>
        <source>by</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>revived</source>
        <translation>wiederbelebt</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Abfall ab Schritt</translation>
    </message>
    <message>
        <source>Batch norm’s momentum</source>
        <translation>Momentum der Batch-Norm</translation>
    </message>
    <message>
        <source>Compare the fork with its parent</source>
        <translation>Die Abzweigung mit ihrem Ursprung vergleichen</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientLayersPanel</name>
    <message>
        <source>Gradients of all layers</source>
        <translation>Gradienten aller Schichten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dh&lt;/b&gt;, a line for each layer; the layer on view is thick. Each axis step is a power of ten, so a line that stands one step further left gets ten times less gradient.&lt;p&gt;Healthy: the lines lie on each other.&lt;p&gt;Sick: they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are beyond the axis.</source>
        <translation>&lt;b&gt;Beträge von dL/dh&lt;/b&gt;, eine Linie je Schicht; die der gezeigten Schicht ist dick. Jeder Achsenschritt ist eine Zehnerpotenz: eine Linie, die einen Schritt weiter links steht, erhält zehnmal weniger Gradient.&lt;p&gt;Gesund: die Linien liegen aufeinander.&lt;p&gt;Krank: zu Schicht 1 hin wandern sie nach links (schwinden) oder nach rechts (explodieren). Exakte Nullen liegen jenseits der Achse.</translation>
    </message>
    <message>
        <source>|dL/dh|</source>
        <translation>|dL/dh|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
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
    <message>
        <source>&lt;b&gt;Magnitudes of the gradients&lt;/b&gt; of the loss at h and at hpreact, each axis step a power of ten.&lt;p&gt;dL/dhpreact = slope · dL/dh, where the slope of %1 is %2.</source>
        <translation>&lt;b&gt;Beträge der Gradienten&lt;/b&gt; des Verlusts bei h und bei hpreact, jeder Achsenschritt eine Zehnerpotenz.&lt;p&gt;dL/dhpreact = Steigung · dL/dh; die Steigung von %1 ist %2.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, as it does where %1 is saturated, or falls into the shaded range:</source>
        <translation>&lt;p&gt;Gesund: beide Haufen liegen beieinander.&lt;p&gt;Krank: der zweite zieht sich weit nach links, wie dort, wo %1 gesättigt ist, oder fällt in den schattierten Bereich:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, as h is.&lt;p&gt;Sick: almost all of it is, or falls into the shaded range:</source>
        <translation>&lt;p&gt;Gesund: beide Haufen liegen beieinander, bis auf die Hälfte des zweiten, die genau 0 ist, wie h auch.&lt;p&gt;Krank: er ist es fast ganz oder fällt in den schattierten Bereich:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the second heap has two humps, one as the first, one a hundredth of it.&lt;p&gt;Sick: it falls into the shaded range:</source>
        <translation>&lt;p&gt;Gesund: der zweite Haufen hat zwei Höcker, einen wie der erste und einen bei einem Hundertstel davon.&lt;p&gt;Krank: er fällt in den schattierten Bereich:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, of the pieces that lose.&lt;p&gt;Sick: more of it falls into the shaded range:</source>
        <translation>&lt;p&gt;Gesund: beide Haufen liegen beieinander, bis auf die Hälfte des zweiten, die genau 0 ist: die Stücke, die verlieren.&lt;p&gt;Krank: mehr davon fällt in den schattierten Bereich:</translation>
    </message>
    <message>
        <source>smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation>kleiner als ein Tausendstel des typischen dL/dh, praktisch null. Schraffierte Balken enthalten, was jenseits der Achse liegt, darunter exakte Nullen.</translation>
    </message>
    <message>
        <source>|gradient|; dL/dhpreact = slope · dL/dh</source>
        <translation>|Gradient|; dL/dhpreact = Steigung · dL/dh</translation>
    </message>
</context>
<context>
    <name>actigrad::HelpWindow</name>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>Rad, Ziehen, Doppelklick</translation>
    </message>
    <message>
        <source>zoom, pan and reset a plot</source>
        <translation>ein Diagramm zoomen, verschieben, zurücksetzen</translation>
    </message>
    <message>
        <source>Arrows, +, −, 0</source>
        <translation>Pfeile, +, −, 0</translation>
    </message>
    <message>
        <source>the same, of the plot that has the focus</source>
        <translation>dasselbe, beim Diagramm mit dem Fokus</translation>
    </message>
    <message>
        <source>Arrows on a slider</source>
        <translation>Pfeile auf einem Regler</translation>
    </message>
    <message>
        <source>change the scale by 5 %; Page Up and Down by a factor of 2</source>
        <translation>die Skala um 5 % ändern; Bild auf und ab um den Faktor 2</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>Doppelklick auf einen Regler</translation>
    </message>
    <message>
        <source>back to the preset’s value</source>
        <translation>zurück zum Wert der Vorlage</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>Doppelklick auf einen Titel</translation>
    </message>
    <message>
        <source>show the plot large</source>
        <translation>das Diagramm groß zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>Was die Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>actigrad::HistogramPanel</name>
    <message>
        <source>dashed: theory %1</source>
        <translation>gestrichelt: Theorie %1</translation>
    </message>
    <message>
        <source>dashed: theory</source>
        <translation>gestrichelt: Theorie</translation>
    </message>
</context>
<context>
    <name>actigrad::HpreactPanel</name>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
    <message>
        <source>h of layer %1</source>
        <translation>h von Schicht %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;: what enters %1, one value for each neuron and example of the batch. Here that is after batch norm: %2, normalised over the batch, times %3, plus %4.</source>
        <translation>&lt;b&gt;Voraktivierungen&lt;/b&gt;: was in %1 hineingeht, ein Wert je Neuron und Beispiel des Batches. Hier ist das nach der Batch-Norm: %2, über den Batch normiert, mal %3, plus %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = %2 + %3: what enters %1, one value for each neuron and example of the batch.</source>
        <translation>&lt;b&gt;Voraktivierungen&lt;/b&gt;, hpreact = %2 + %3: was in %1 hineingeht, ein Wert je Neuron und Beispiel des Batches.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell about as wide as the bend, between the shaded regions.&lt;p&gt;Sick: a wide heap that reaches far into them; there %1 answers much the same whatever comes in.</source>
        <translation>&lt;p&gt;Gesund: eine Glocke, etwa so breit wie der Bogen, zwischen den schattierten flachen Bereichen.&lt;p&gt;Krank: ein breiter Haufen, der weit in sie hineinreicht; dort antwortet %1 fast dasselbe, was auch hereinkommt.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0. What lies in the shaded half becomes 0.&lt;p&gt;Sick: a heap that lies in it almost whole.</source>
        <translation>&lt;p&gt;Gesund: eine Glocke um 0. Was in der schattierten Hälfte liegt, wird 0.&lt;p&gt;Krank: ein Haufen, der fast ganz darin liegt.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0, of a std about that of the layer before.&lt;p&gt;Sick: a heap on one side of 0, or one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Gesund: eine Glocke um 0, mit etwa der Standardabweichung der vorigen Schicht.&lt;p&gt;Krank: ein Haufen auf einer Seite von 0 oder einer, der von Schicht zu Schicht schmaler oder breiter wird.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each neuron has two pieces here, columns 2j and 2j + 1, and answers with the larger.&lt;p&gt;Healthy: a bell of a std about that of the layer before.&lt;p&gt;Sick: one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Jedes Neuron hat hier zwei Stücke, die Spalten 2j und 2j + 1, und antwortet mit dem größeren.&lt;p&gt;Gesund: eine Glocke mit etwa der Standardabweichung der vorigen Schicht.&lt;p&gt;Krank: eine, die von Schicht zu Schicht schmaler oder breiter wird.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hatched bars count what lies beyond the axis.</source>
        <translation>&lt;p&gt;Schraffierte Balken zählen, was jenseits der Achse liegt.</translation>
    </message>
    <message>
        <source>hpreact, what enters %1</source>
        <translation>hpreact, was in %1 eingeht</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dashed, at step 0: what theory expects of infinitely wide layers with these scales, where characters do not repeat.</source>
        <translation>&lt;p&gt;Gestrichelt, bei Schritt 0: was die Theorie für unendlich breite Schichten mit diesen Skalen erwartet, in denen sich Zeichen nicht wiederholen.</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerPanel</name>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerScales</name>
    <message>
        <source>Initial %1</source>
        <translation>%1 am Anfang</translation>
    </message>
    <message>
        <source>%1, which batch norm multiplies with, starts at this.</source>
        <translation>%1, womit die Batch-Norm multipliziert, beginnt mit diesem Wert.</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTable</name>
    <message>
        <source>Figures of the layers</source>
        <translation>Zahlen der Schichten</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTableModel</name>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>on view</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer; choose a hidden one to see its plots</source>
        <translation>Die Schicht; eine verdeckte wählen, um ihre Diagramme zu sehen</translation>
    </message>
    <message>
        <source>h mean</source>
        <translation>h Mittel</translation>
    </message>
    <message>
        <source>Mean of the layer’s outputs</source>
        <translation>Mittelwert der Ausgaben der Schicht</translation>
    </message>
    <message>
        <source>h std</source>
        <translation>h Std.</translation>
    </message>
    <message>
        <source>Standard deviation of the layer’s outputs</source>
        <translation>Standardabweichung der Ausgaben der Schicht</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>Share of the outputs in the saturated region of the activation</source>
        <translation>Anteil der Ausgaben in einem flachen Bereich der Aktivierung</translation>
    </message>
    <message>
        <source>Neurons that get no gradient from any example of the batch</source>
        <translation>Neuronen, die von keinem Beispiel des Batches einen Gradienten bekommen</translation>
    </message>
    <message>
        <source>dL/dh mean</source>
        <translation>dL/dh Mittel</translation>
    </message>
    <message>
        <source>Mean of the gradient at the outputs</source>
        <translation>Mittelwert des Gradienten an den Ausgaben</translation>
    </message>
    <message>
        <source>dL/dh std</source>
        <translation>dL/dh Std.</translation>
    </message>
    <message>
        <source>Standard deviation of the gradient at the outputs</source>
        <translation>Standardabweichung des Gradienten an den Ausgaben</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>The layer’s weights</source>
        <translation>Die Gewichte der Schicht</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation>Standardabweichung der Gewichte</translation>
    </message>
    <message>
        <source>grad std</source>
        <translation>Grad. Std.</translation>
    </message>
    <message>
        <source>Standard deviation of the weights’ gradients</source>
        <translation>Standardabweichung der Gradienten der Gewichte</translation>
    </message>
    <message>
        <source>grad:data</source>
        <translation>Grad.:Daten</translation>
    </message>
    <message>
        <source>grad std over std: how fast the matrix learns</source>
        <translation>Grad. Std. durch Std.: wie schnell die Matrix lernt</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>Upd.:Daten</translation>
    </message>
    <message>
        <source>log10 of learning rate · grad std over std, of this step: good is about −3</source>
        <translation>log10 von Lernrate · Grad. Std. durch Std., in diesem Schritt: gut ist etwa −3</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>actigrad::LayersView</name>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the distributions</source>
        <translation>Die Verteilungen zeigen</translation>
    </message>
    <message>
        <source>Show the figures of the layers</source>
        <translation>Die Zahlen der Schichten zeigen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>Show what theory says of the layers at step 0: why 5/3?</source>
        <translation>Zeigt, was die Theorie über die Schichten bei Schritt 0 sagt: warum 5/3?</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureChart</name>
    <message>
        <source>the lecture’s</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <source>dev loss, from %1</source>
        <translation>Dev-Verlust, ab %1</translation>
    </message>
    <message>
        <source>Dev losses of the lecture’s networks</source>
        <translation>Dev-Verluste der Netze der Vorlesung</translation>
    </message>
</context>
<context>
    <name>actigrad::LecturePanel</name>
    <message>
        <source>The lecture’s losses and ours</source>
        <translation>Die Verluste der Vorlesung und unsere</translation>
    </message>
    <message>
        <source>Progress of the lecture</source>
        <translation>Fortschritt der Vorlesung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Run the lecture</source>
        <translation>Vorlesung nachrechnen</translation>
    </message>
    <message>
        <source>Trains the lecture’s five networks one after the other, %1 steps each</source>
        <translation>Trainiert die fünf Netze der Vorlesung nacheinander, je %1 Schritte</translation>
    </message>
    <message>
        <source>The lecture’s networks are trained</source>
        <translation>Die Netze der Vorlesung sind trainiert</translation>
    </message>
    <message>
        <source>The lecture is stopped; the current run continues</source>
        <translation>Die Vorlesung ist angehalten; der aktuelle Lauf trainiert weiter wie jeder andere</translation>
    </message>
    <message>
        <source>The lecture is stopped: another run has begun</source>
        <translation>Die Vorlesung ist angehalten: ein anderer Lauf hat begonnen</translation>
    </message>
    <message>
        <source>The lecture’s networks cannot be trained on these words</source>
        <translation>Mit diesen Wörtern lassen sich die Netze der Vorlesung nicht trainieren</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: its losses over all words</source>
        <translation>%1: Verluste über alle Wörter</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1: pausiert</translation>
    </message>
    <message>
        <source>%1: step %2 of %3; %4</source>
        <translation>%1: Schritt %2 von %3; %4</translation>
    </message>
    <message>
        <source>time left: …</source>
        <translation>Restzeit: …</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>These are the lecture’s own %1 names: the losses should agree within %2.</source>
        <translation>Das sind die %1 Vornamen der Vorlesung: die Verluste sollten bis auf %2 übereinstimmen.</translation>
    </message>
    <message>
        <source>The lecture’s losses are of its own %1 names, which File &gt; Open takes.</source>
        <translation>Die Verluste der Vorlesung gelten für ihre %1 Vornamen (Datei &gt; Öffnen).</translation>
    </message>
    <message>
        <source>These are %1 other words (%2), which give other losses.</source>
        <translation>Hier sind es %1 andere (%2): andere Verluste.</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureTable</name>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Train, lecture</source>
        <translation>Train, Vorl.</translation>
    </message>
    <message>
        <source>Dev, lecture</source>
        <translation>Dev, Vorl.</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unser</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Train loss in the lecture</source>
        <translation>Trainingsverlust in der Vorlesung</translation>
    </message>
    <message>
        <source>Dev loss in the lecture</source>
        <translation>Dev-Verlust in der Vorlesung</translation>
    </message>
    <message>
        <source>Our train loss</source>
        <translation>Unser Trainingsverlust</translation>
    </message>
    <message>
        <source>Our dev loss</source>
        <translation>Unser Dev-Verlust</translation>
    </message>
    <message>
        <source>Our train loss minus the lecture’s</source>
        <translation>Unser Trainingsverlust minus den der Vorlesung</translation>
    </message>
    <message>
        <source>Our dev loss minus the lecture’s</source>
        <translation>Unser Dev-Verlust minus den der Vorlesung</translation>
    </message>
</context>
<context>
    <name>actigrad::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
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
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps (counted from 1)</source>
        <translation>Logarithmische Achse der Schritte (ab 1 gezählt)</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of losses</source>
        <translation>Logarithmische Achse der Verluste</translation>
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
    <message>
        <source>&lt;b&gt;The cross-entropy of each step’s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves; ○ the loss over all training words, □ over the dev words, which are not trained on.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning. Where □ lies far above ○ and rises while ○ falls, the network learns the words by heart.</source>
        <translation>&lt;b&gt;Die Kreuzentropie des Batches in jedem Schritt&lt;/b&gt;: kräftig die geglättete, blass die Batch-Verluste selbst; ○ der Verlust über alle Trainingswörter, □ über die Dev-Wörter, mit denen nicht trainiert wird.&lt;p&gt;Bevor es lernt, kann ein Netz nichts Besseres tun, als alle Zeichen für gleich wahrscheinlich zu halten: sein Verlust ist dann log(Vokabular), die gestrichelte Linie.&lt;p&gt;Gesund: die Kurve beginnt auf der Linie und fällt sofort.&lt;p&gt;Krank: sie beginnt weit darüber, und die ersten Tausende von Schritten dienen nur dem Verlernen. Wo □ weit über ○ liegt und steigt, während ○ fällt, lernt das Netz die Wörter auswendig.</translation>
    </message>
    <message>
        <source>, dev −%1</source>
        <translation>, Dev −%1</translation>
    </message>
    <message>
        <source>, dev +%1</source>
        <translation>, Dev +%1</translation>
    </message>
    <message>
        <source>%1 after %2 steps, whole splits
○ train %3, □ dev %4, test %5</source>
        <translation>%1 nach %2 Schritten, alle Beispiele
○ Train %3, □ Dev %4, Test %5</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>%1 · ○ train, □ dev</source>
        <translation>%1 · ○ Train, □ Dev</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Show the last half of the steps alone, close up</source>
        <translation>Nur die letzte Hälfte der Schritte zeigen, aus der Nähe</translation>
    </message>
    <message>
        <source>Smoothing, and shares of saturated outputs and silent neurons</source>
        <translation>Glättung sowie Anteile gesättigter Ausgaben und stummer Neuronen</translation>
    </message>
    <message>
        <source>saturated, %</source>
        <translation>gesättigt, %</translation>
    </message>
    <message>
        <source>silent, %</source>
        <translation>stumm, %</translation>
    </message>
    <message>
        <source>Shares of saturated outputs and silent neurons</source>
        <translation>Anteile gesättigter Ausgaben und stummer Neuronen</translation>
    </message>
    <message>
        <source>a tenth of the run, 1,000 steps at most</source>
        <translation>ein Zehntel des Laufs, höchstens 1.000 Schritte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>step %1, smoothed losses</source>
        <translation>Schritt %1, geglättete Losses</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>actigrad::MainWindow</name>
    <message>
        <source>About Actigrad</source>
        <translation>Über Actigrad</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Makes the inside of a neural network visible while it trains: the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: activations &amp;amp; gradients, batchnorm”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.&lt;/p&gt;&lt;p&gt;Instruction set: %3&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Macht das Innere eines neuronalen Netzes sichtbar, während es trainiert: das MLP auf Zeichenebene aus Andrej Karpathys Vorlesung „Building makemore, part 3: activations &amp;amp; gradients, batchnorm“.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt %2, QCustomPlot und Eigen.&lt;/p&gt;&lt;p&gt;Befehlssatz: %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>neuron %1 revived</source>
        <translation>Neuron %1 wiederbelebt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Export experiment</source>
        <translation>Experiment exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkController</name>
    <message>
        <source>Save network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Netze (*.safetensors)</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Saved the network after %1 steps: %2</source>
        <translation>Netz nach %1 Schritten gespeichert: %2</translation>
    </message>
    <message>
        <source>Opened at step %1: what follows is identical to the run that was saved</source>
        <translation>Bei Schritt %1 geöffnet: Ab hier gleicht jeder Schritt dem gespeicherten Lauf</translation>
    </message>
    <message>
        <source>Opened at step %1. It was trained with %2, here it is %3: what follows differs by rounding</source>
        <translation>Bei Schritt %1 geöffnet. Trainiert wurde mit %2, hier läuft %3: Ab hier gibt es Abweichungen durch Rundung</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkDrawing</name>
    <message>
        <source>letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>The context: the %1 characters before the one to predict</source>
        <translation>Der Kontext: die %1 Zeichen vor dem vorherzusagenden</translation>
    </message>
    <message>
        <source>A vector of %1 numbers for each of %2 characters</source>
        <translation>Ein Vektor aus %1 Zahlen für jedes von %2 Zeichen</translation>
    </message>
    <message>
        <source>Weights of the hidden layers; the first takes %1 numbers and gives hpreact, %2 numbers</source>
        <translation>Gewichte der verdeckten Schichten; die erste nimmt %1 Zahlen und gibt hpreact, %2 Zahlen</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Batch norm: hpreact gets mean 0 and std 1 in every batch</source>
        <translation>Batch-Norm: hpreact bekommt in jedem Batch Mittel 0 und Std. 1</translation>
    </message>
    <message>
        <source>The activation makes h of hpreact</source>
        <translation>Die Aktivierung macht aus hpreact h</translation>
    </message>
    <message>
        <source>The output layer: a logit for each of %1 characters</source>
        <translation>Die Ausgabeschicht: ein Logit für jedes von %1 Zeichen</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Softmax: the probability of each character to come next; the loss is −log of the right one’s</source>
        <translation>Softmax: die Wahrscheinlichkeit jedes Zeichens, als nächstes zu kommen; der Verlust ist −log der des richtigen</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>Das Netz: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkForm</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Number of characters from which the next one is predicted.</source>
        <translation>Aus wie vielen Zeichen das nächste vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Number of dimensions of a character’s embedding.</source>
        <translation>Anzahl der Dimensionen der Einbettung eines Zeichens.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Größer als 0, höchstens %1.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function that each hidden layer applies to hpreact.</source>
        <translation>Die Funktion, die jede verdeckte Schicht auf hpreact anwendet.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>From 1 to %1, one after the other.</source>
        <translation>Verdeckte Schichten, 1 bis %1 hintereinander.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Drawn from a normal distribution and multiplied by a scale, or all zero at step 0.</source>
        <translation>Aus einer Normalverteilung gezogen und mit einer Skala multipliziert, oder bei Schritt 0 alle null.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verdeckte Schichten</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Layers whose hpreact is normalised to mean 0 and std 1 over each batch, with a gain and a shift in place of the bias.</source>
        <translation>Schichten, deren hpreact über jeden Batch auf Mittelwert 0 und Standardabweichung 1 gebracht wird, mit Gain und Verschiebung statt des Bias.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The weight of each batch in batch norm’s running mean and variance.</source>
        <translation>Das Gewicht jedes Batches im laufenden Mittelwert und in der laufenden Varianz der Batch-Norm.</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronBar</name>
    <message>
        <source>&amp;Neuron</source>
        <translation>&amp;Neuron</translation>
    </message>
    <message>
        <source>Selected neuron</source>
        <translation>Gewähltes Neuron</translation>
    </message>
    <message>
        <source>The neuron on view; outside of this field Left and Right go through them</source>
        <translation>Das gezeigte Neuron; außerhalb dieses Feldes blättern die Tasten Links und Rechts</translation>
    </message>
    <message>
        <source>&lt;b&gt;One neuron up close&lt;/b&gt;: which examples drive it where on the curve, what it looks at, and what it learns from this batch. Left and Right go from neuron to neuron.&lt;p&gt;Its history says at which of the recorded steps it was silent in the batch or awake again; between them it may have been otherwise.</source>
        <translation>&lt;b&gt;Ein Neuron aus der Nähe&lt;/b&gt;: welche Beispiele es wohin auf der Kurve treiben, worauf es achtet und was es aus diesem Batch lernt. Die Tasten Links und Rechts gehen von Neuron zu Neuron.&lt;p&gt;Seine Vorgeschichte sagt, bei welchen der aufgezeichneten Schritte es im Batch stumm oder wieder wach war; dazwischen kann es anders gewesen sein.</translation>
    </message>
    <message>
        <source>Fork, revived</source>
        <translation>Abzweigen, belebt</translation>
    </message>
    <message>
        <source>Fork the run at this step with this neuron’s incoming weights drawn anew, at Kaiming’s scale, and its bias 0</source>
        <translation>Den Lauf bei diesem Schritt abzweigen, mit neu gezogenen Eingangsgewichten dieses Neurons auf Kaiming-Skala und Bias 0</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronContexts</name>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>p1 − p2</source>
        <translation>S1 − S2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>Saturated (■) by %1 of %2 contexts, the most first</source>
        <translation>Gesättigt (■): %1 von %2 Kontexten, stärkste zuerst</translation>
    </message>
    <message>
        <source>Negative side first: %1 of %2 contexts</source>
        <translation>Negative Seite zuerst: %1 von %2 Kontexten</translation>
    </message>
    <message>
        <source>Piece 1 less piece 2; it wins %1 of %2 contexts</source>
        <translation>S1 − S2; Stück 1 gewinnt %1 von %2 Kontexten</translation>
    </message>
    <message>
        <source>Contexts of the batch</source>
        <translation>Kontexte des Batches</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronCurvePanel</name>
    <message>
        <source>Examples on the curve</source>
        <translation>Beispiele auf der Kurve</translation>
    </message>
    <message>
        <source>&lt;b&gt;The neuron’s hpreact&lt;/b&gt; for each example of the batch, on the curve of the activation. Squares lie on the shaded region: they are saturated, and hardly any gradient passes.&lt;p&gt;Healthy: the dots lie on the bend.&lt;p&gt;Sick: squares alone; the list at the right tells which contexts they are. Of maxout x is piece 1 less piece 2.</source>
        <translation>&lt;b&gt;hpreact des Neurons&lt;/b&gt; für jedes Beispiel des Batches, auf der Kurve der Aktivierung. Quadrate liegen im schattierten Flachen: sie sind gesättigt, und kaum Gradient kommt durch.&lt;p&gt;Gesund: die Punkte liegen auf dem Bogen.&lt;p&gt;Krank: nur Quadrate; die Liste rechts sagt, welche Kontexte es sind. Bei maxout ist x Stück 1 minus Stück 2.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>piece 1 − piece 2</source>
        <translation>Stück 1 − Stück 2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>h − piece 2</source>
        <translation>h − Stück 2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>%1 to %2 for the examples of this batch</source>
        <translation>%1 bis %2 für die Beispiele dieses Batches</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronGradientPanel</name>
    <message>
        <source>Gradients at the neuron</source>
        <translation>Gradienten am Neuron</translation>
    </message>
    <message>
        <source>&lt;b&gt;dL/dh&lt;/b&gt;, what the loss asks of the neuron’s output (circles), and &lt;b&gt;dL/dhpreact&lt;/b&gt;, what is left of it behind the activation (bars), for each example of the batch.&lt;p&gt;Healthy: the bars reach to the circles.&lt;p&gt;Sick: circles without bars: the example is saturated and teaches the neuron nothing.</source>
        <translation>&lt;b&gt;dL/dh&lt;/b&gt;, was der Verlust von der Ausgabe des Neurons verlangt (Kreise), und &lt;b&gt;dL/dhpreact&lt;/b&gt;, was davon hinter der Aktivierung übrig bleibt (Balken), für jedes Beispiel des Batches.&lt;p&gt;Gesund: die Balken reichen bis zu den Kreisen.&lt;p&gt;Krank: Kreise ohne Balken: das Beispiel ist gesättigt und lehrt das Neuron nichts.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact, piece 1</source>
        <translation>dL/dhpreact, Stück 1</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>piece 2</source>
        <translation>Stück 2</translation>
    </message>
    <message>
        <source>gradient × %1</source>
        <translation>Gradient × %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>No gradient arrives: the layer above takes nothing from it</source>
        <translation>Kein Gradient kommt an: die Schicht darüber nimmt nichts von ihm</translation>
    </message>
    <message>
        <source>%1 of the gradient passes the activation</source>
        <translation>%1 des Gradienten kommen durch die Aktivierung</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronLearningPanel</name>
    <message>
        <source>Gradient of its weights</source>
        <translation>Gradient seiner Gewichte</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much this batch changes each neuron&lt;/b&gt;: the norm of the gradient of its incoming weights, all neurons of the layer from the least to the greatest, each axis step a power of ten.&lt;p&gt;Healthy: this neuron (●) lies near the median, dashed.&lt;p&gt;Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ stand at the bottom of the axis.</source>
        <translation>&lt;b&gt;Wie sehr dieser Batch jedes Neuron ändert&lt;/b&gt;: die Norm des Gradienten seiner Eingangsgewichte, alle Neuronen der Schicht von der kleinsten zur größten, jeder Achsenschritt eine Zehnerpotenz.&lt;p&gt;Gesund: dieses Neuron (●) liegt nahe am Median (gestrichelt).&lt;p&gt;Krank: ganz unten, wo kein Beispiel es etwas lehrt. Normen unter 10⁻⁶ stehen am unteren Ende der Achse.</translation>
    </message>
    <message>
        <source>neurons, sorted</source>
        <translation>Neuronen, sortiert</translation>
    </message>
    <message>
        <source>norm of dL/dW</source>
        <translation>Norm von dL/dW</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>die Schicht</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>dieses Neuron</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>0: this batch does not change its weights at all</source>
        <translation>0: dieser Batch ändert seine Gewichte gar nicht</translation>
    </message>
    <message>
        <source>Norm %1, though most of the layer has none</source>
        <translation>Norm %1, obwohl die meisten der Schicht keine haben</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>Norm %1</translation>
    </message>
    <message>
        <source>Norm %1, %2 × the layer’s median</source>
        <translation>Norm %1, das %2-Fache des Medians der Schicht</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronPanel</name>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
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
        <source>&lt;b&gt;Every output of the layer&lt;/b&gt;: a column for each neuron, a row for each example of the batch.</source>
        <translation>&lt;b&gt;Jede Ausgabe der Schicht&lt;/b&gt;: eine Spalte je Neuron, eine Zeile je Beispiel des Batches.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click or the arrow keys choose a neuron, a double click or Enter shows it up close.</source>
        <translation>&lt;p&gt;Ein Klick oder die Pfeiltasten wählen ein Neuron, Doppelklick oder Eingabetaste zeigen es aus der Nähe.</translation>
    </message>
    <message>
        <source>White: %1, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>Weiß: %1, gesättigt, kein nennenswerter Gradient. Schwarz: es kann lernen.&lt;p&gt;Gesund: überwiegend schwarz.&lt;p&gt;Krank: viel Weiß. Eine Spalte, die von oben bis unten weiß ist, ist in diesem Batch stumm (▽); gilt das für alle Dev-Daten, ist das Neuron &lt;i&gt;tot&lt;/i&gt; (▼).</translation>
    </message>
    <message>
        <source>White: %1, no gradient passes. Black: it can learn.&lt;p&gt;Healthy: about half of each.&lt;p&gt;Sick: mostly white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>Weiß: %1, kein Gradient kommt durch. Schwarz: es kann lernen.&lt;p&gt;Gesund: etwa zur Hälfte beides.&lt;p&gt;Krank: überwiegend weiß. Eine Spalte, die von oben bis unten weiß ist, ist in diesem Batch stumm (▽); gilt das für alle Dev-Daten, ist das Neuron &lt;i&gt;tot&lt;/i&gt; (▼).</translation>
    </message>
    <message>
        <source>Yellow: hpreact is below 0, where little gradient passes. Blue: it is above.&lt;p&gt;Healthy: both colours in each column. No neuron can be dead.</source>
        <translation>Gelb: hpreact liegt unter 0, wo wenig Gradient durchkommt. Blau: es liegt darüber.&lt;p&gt;Gesund: beide Farben in jeder Spalte. Kein Neuron kann tot sein.</translation>
    </message>
    <message>
        <source>Blue: the first piece wins. Yellow: the second does.&lt;p&gt;Healthy: both colours in each column.&lt;p&gt;Sick: columns of one colour (▽): one piece never wins and is taught nothing; such a neuron is a straight line.</source>
        <translation>Blau: das erste Stück gewinnt. Gelb: das zweite.&lt;p&gt;Gesund: beide Farben in jeder Spalte.&lt;p&gt;Krank: Spalten in einer Farbe (▽): ein Stück gewinnt nie, und nichts lehrt es etwas; so ein Neuron ist eine Gerade.</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>unter 0</translation>
    </message>
    <message>
        <source>first wins</source>
        <translation>erstes gewinnt</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>zweites gewinnt</translation>
    </message>
    <message>
        <source>%1, neuron %2</source>
        <translation>%1, Neuron %2</translation>
    </message>
    <message>
        <source>neuron %1, example %2</source>
        <translation>Neuron %1, Beispiel %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>pieces %1 and %2</source>
        <translation>Stücke %1 und %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronView</name>
    <message>
        <source>of %1 in layer %2</source>
        <translation>von %1 in Schicht %2</translation>
    </message>
    <message>
        <source>%1: the first silent one</source>
        <translation>%1: das erste stumme</translation>
    </message>
    <message>
        <source>%1: the most saturated one</source>
        <translation>%1: das am stärksten gesättigte</translation>
    </message>
    <message>
        <source>%1: the one with the largest outputs</source>
        <translation>%1: das mit den größten Ausgaben</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronWeightsPanel</name>
    <message>
        <source>Incoming weights</source>
        <translation>Eingangsgewichte</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the neuron looks at&lt;/b&gt;. In the first layer: a row for each position of the context (1 is the farthest back), a column for each dimension of the embedding; red weights are positive, blue ones negative, pale ones near 0. In deeper layers: a bar for each neuron of the layer below.&lt;p&gt;Of maxout both pieces are shown.&lt;p&gt;A row much stronger than the others: the neuron listens to one position. Large weights all over drive it into saturation.</source>
        <translation>&lt;b&gt;Worauf das Neuron achtet&lt;/b&gt;. In der ersten Schicht: eine Zeile je Position des Kontexts (1 liegt am weitesten zurück), eine Spalte je Dimension des Embeddings; rote Gewichte sind positiv, blaue negativ, blasse nahe 0. In tieferen Schichten: ein Balken je Neuron der Schicht darunter.&lt;p&gt;Bei maxout sind beide Stücke zu sehen.&lt;p&gt;Eine Zeile viel kräftiger als die anderen: das Neuron hört auf eine Position. Überall große Gewichte treiben es in die Sättigung.</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>Stück %1</translation>
    </message>
    <message>
        <source>embedding dimension</source>
        <translation>Embedding-Dimension</translation>
    </message>
    <message>
        <source>neuron of layer %1</source>
        <translation>Neuron von Schicht %1</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>position; piece 2 below</source>
        <translation>Pos., S2 unten</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>Position %1, Dimension %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>std %1 (layer: %2); strongest: %3 of %4</source>
        <translation>Std. %1 (Schicht: %2); am stärksten: %3 von %4</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NumberBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>Diese Zahl ist nicht möglich</translation>
    </message>
</context>
<context>
    <name>actigrad::OneStepView</name>
    <message>
        <source>◂ Back</source>
        <translation>◂ Zurück</translation>
    </message>
    <message>
        <source>The stage before</source>
        <translation>Die Stufe davor</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <source>The next stage of the step</source>
        <translation>Die nächste Stufe des Schritts</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Goes through the stages by itself</source>
        <translation>Geht von selbst durch die Stufen</translation>
    </message>
    <message>
        <source>Stage of the step</source>
        <translation>Stufe des Schritts</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>Beispiel des Batches</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
</context>
<context>
    <name>actigrad::OutputPanel</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
    <message>
        <source>&lt;b&gt;Outputs of the hidden layer&lt;/b&gt;, h = %1, one for each neuron and example.</source>
        <translation>&lt;b&gt;Ausgaben der verdeckten Schicht&lt;/b&gt;, h = %1, eine je Neuron und Beispiel.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: spread over the whole of %1.&lt;p&gt;Sick: towers at its ends, %2: there %3 is &lt;i&gt;saturated&lt;/i&gt;. Its slope (%4) is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation>&lt;p&gt;Gesund: verteilt über ganz %1.&lt;p&gt;Krank: Türme an den Enden, %2: dort ist %3 &lt;i&gt;gesättigt&lt;/i&gt;. Die Steigung (%4) ist fast 0, und damit auch, womit der Gradient auf dem Rückweg multipliziert wird.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: half of the values in the tower at 0, the others falling off to the right.&lt;p&gt;Sick: almost all at 0, where no gradient passes, or a tail that reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;Gesund: die Hälfte der Werte im Turm bei 0, die anderen fallen nach rechts ab.&lt;p&gt;Krank: fast alle bei 0, wo kein Gradient durchkommt, oder ein Ausläufer, der von Schicht zu Schicht weiter reicht.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: about half of the values close below 0, the others falling off to the right.&lt;p&gt;Sick: a tail that vanishes or reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;Gesund: etwa die Hälfte der Werte dicht unter 0, die anderen fallen nach rechts ab.&lt;p&gt;Krank: ein Ausläufer, der von Schicht zu Schicht schwindet oder weiter reicht.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell whose middle lies above 0, as the larger of two is taken.&lt;p&gt;Sick: a bell that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Gesund: eine Glocke, deren Mitte über 0 liegt, weil von zweien das größere gilt.&lt;p&gt;Krank: eine Glocke, die von Schicht zu Schicht schmaler oder breiter wird.</translation>
    </message>
    <message>
        <source>h = %1(hpreact)</source>
        <translation>h = %1(hpreact)</translation>
    </message>
    <message>
        <source>h, what leaves %1</source>
        <translation>h, was %1 ausgibt</translation>
    </message>
</context>
<context>
    <name>actigrad::OverallLine</name>
    <message>
        <source>Click to go to the picture that shows it</source>
        <translation>Klicken: zum Bild, das es zeigt</translation>
    </message>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>Nichts gefunden: dieses Netz ist gesund</translation>
    </message>
    <message>
        <source>Most important judgement: %1</source>
        <translation>Wichtigstes Urteil: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview the repair: %1</source>
        <translation>Vorschau der Reparatur: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::PairsPanel</name>
    <message>
        <source>Was it luck?</source>
        <translation>War es Glück?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same seeds for both networks&lt;/b&gt;: a dot is a run, a line joins the two of a seed, and a bar is a mean. At the right are the differences of the pairs, with their mean’s 95 % interval (Student’s t).&lt;p&gt;What varies: the init and the batches, which the seed decides. What does not: the words and their split.&lt;p&gt;If the interval leaves out 0, the difference is more than luck of the seed.</source>
        <translation>&lt;b&gt;Dieselben Seeds für beide Netze&lt;/b&gt;: Ein Punkt ist ein Lauf, eine Linie verbindet die beiden eines Seeds, ein Balken ist ein Mittelwert. Rechts stehen die Differenzen der Paare mit dem 95-%-Intervall ihres Mittelwerts (Student-t).&lt;p&gt;Was wechselt: die Initialisierung und die Batches, die der Seed bestimmt. Was bleibt: die Wörter und ihre Aufteilung.&lt;p&gt;Liegt 0 außerhalb des Intervalls, ist die Differenz mehr als Glück des Seeds.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % of the seeds between %3 and %4</source>
        <translation>%1: Median %2, 80 % der Seeds zwischen %3 und %4</translation>
    </message>
    <message>
        <source>The number of seeds was fixed before; the answer comes when all have run.</source>
        <translation>Die Zahl der Seeds stand vorher fest; die Antwort kommt, wenn alle gelaufen sind.</translation>
    </message>
    <message>
        <source>difference %1 (95 %: %2 to %3), Wilcoxon p = %4</source>
        <translation>Differenz %1 (95 %: %2 bis %3), Wilcoxon p = %4</translation>
    </message>
    <message>
        <source>More than luck: %1</source>
        <translation>Mehr als Glück: %1</translation>
    </message>
    <message>
        <source>It may be luck: %1</source>
        <translation>Es kann Glück sein: %1</translation>
    </message>
    <message>
        <source>Varies: the init and the batches, with %1. The same: words and split.</source>
        <translation>Es wechseln: Initialisierung und Batches, mit %1. Es bleiben: Wörter und Aufteilung.</translation>
    </message>
    <message>
        <source>A difference of this size is found in four of five such comparisons with about %1 seeds.</source>
        <translation>Eine Differenz dieser Größe wird mit etwa %1 Seeds in vier von fünf solchen Vergleichen gefunden.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>Seed %1: %2</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelHeader</name>
    <message>
        <source>What to look for in “%1”</source>
        <translation>Worauf bei „%1“ zu achten ist</translation>
    </message>
    <message>
        <source>Show “%1” large, or as before (Esc)</source>
        <translation>„%1“ groß zeigen, oder wie zuvor (Esc)</translation>
    </message>
    <message>
        <source>Predict, then reveal (Ctrl+H)</source>
        <translation>Erst vorhersagen, dann aufdecken (Strg+H)</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelStack</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Wortproben</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Vorlesung</translation>
    </message>
</context>
<context>
    <name>actigrad::PhaseMapPanel</name>
    <message>
        <source>Map of two settings</source>
        <translation>Karte zweier Einstellungen</translation>
    </message>
    <message>
        <source>&lt;b&gt;What two settings decide together&lt;/b&gt;: each cell is a network of its own, coarse at first, then finer. Nothing is interpolated.&lt;p&gt;◆ is the network of the settings: drag it, and both sliders move. The lines are theory’s.&lt;p&gt;✕ or blank: the run diverged. A click previews a network, a double click trains it. After zooming the range in view is computed anew.</source>
        <translation>&lt;b&gt;Was zwei Einstellungen zusammen bestimmen&lt;/b&gt;: Jede Zelle ist ein eigenes Netz, zuerst grob, dann feiner. Nichts ist interpoliert.&lt;p&gt;◆ ist das Netz der Einstellungen: Ziehen Sie es, und beide Regler bewegen sich. Die Linien sind die der Theorie.&lt;p&gt;✕ oder leer: Der Lauf ist divergiert. Ein Klick zeigt die Vorschau eines Netzes, ein Doppelklick trainiert es. Nach dem Zoomen wird der sichtbare Bereich neu berechnet.</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4, %5 = %6</source>
        <translation>Kleinster Wert (%1): %2 bei %3 = %4, %5 = %6</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom aufheben</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (key 0)</source>
        <translation>Zurück zu den automatischen Bereichen (Taste 0)</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>„%1“ exportieren…</translation>
    </message>
    <message>
        <source>Export its data as CSV…</source>
        <translation>Daten als CSV exportieren…</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>Bild und Daten kopieren</translation>
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
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Pin picture</source>
        <translation>Bild anheften</translation>
    </message>
    <message>
        <source>Pin picture (no longer in memory)</source>
        <translation>Bild anheften (nicht mehr im Speicher)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Anheftung aufheben</translation>
    </message>
    <message>
        <source>Repeat with seeds…</source>
        <translation>Mit Seeds wiederholen …</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>Mit Seeds vergleichen</translation>
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
    <name>actigrad::SamplesPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, in the word list</source>
        <translation>%1, in der Wortliste</translation>
    </message>
    <message>
        <source>%1, made up</source>
        <translation>%1, erfunden</translation>
    </message>
    <message>
        <source>Samples appear as it trains: words that the network makes up</source>
        <translation>Beim Training erscheinen hier Wortproben: Wörter, die das Netz erfindet</translation>
    </message>
    <message>
        <source>Words that the network makes up</source>
        <translation>Wörter, die das Netz erfindet</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>%5 after %1 steps: %2 of %3 words are in %4 (✓ memorised); the others are made up</source>
        <translation>%5 nach %1 Schritten: %2 von %3 Wörtern stehen in %4 (✓ gemerkt); die anderen sind erfunden</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleForm</name>
    <message>
        <source>gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain of all hidden layers</source>
        <translation>Gain aller verdeckten Schichten</translation>
    </message>
    <message>
        <source>Weights of all hidden layers are drawn from a normal distribution of the standard deviation gain/√fan_in.</source>
        <translation>Die Gewichte aller verdeckten Schichten werden aus einer Normalverteilung mit der Standardabweichung gain/√fan_in gezogen.</translation>
    </message>
    <message>
        <source>◆ Recommended for %1: %2.</source>
        <translation>◆ Empfohlen für %1: %2.</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>All hidden layers: W = gain/√fan_in</source>
        <translation>Alle verdeckten: W = gain/√fan_in</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Hidden layer whose scales are shown</source>
        <translation>Verdeckte Schicht, deren Skalen zu sehen sind</translation>
    </message>
    <message>
        <source>The hidden layer whose scales are shown</source>
        <translation>Die verdeckte Schicht, deren Skalen zu sehen sind</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleSlider</name>
    <message>
        <source>Init scale of %1</source>
        <translation>Init-Skala von %1</translation>
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
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the std of what passes through.</source>
        <translation>◆ Kaiming: gain/√fan_in = %1 erhält die Standardabweichung dessen, was hindurchgeht.</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>Von 0 bis %1.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation>%1, getippt</translation>
    </message>
</context>
<context>
    <name>actigrad::Session</name>
    <message>
        <source>The picture of %1 is no longer in memory: only so many of the newest runs are kept</source>
        <translation>Das Bild von %1 ist nicht mehr im Speicher: aufbewahrt werden nur einige der neuesten Läufe</translation>
    </message>
    <message>
        <source>preview, step %1</source>
        <translation>Vorschau, Schritt %1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>The newest run cannot be removed: the plots show it</source>
        <translation>Der neueste Lauf kann nicht entfernt werden: Die Bilder zeigen ihn</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionController</name>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad)</source>
        <translation>Sitzungen (*.actigrad)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad);;All files (*)</source>
        <translation>Sitzungen (*.actigrad);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved the session, %1: %2</source>
        <translation>Sitzung gespeichert, %1: %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>They were trained with %1, here it is %2: steps that are computed again differ by rounding</source>
        <translation>Trainiert wurden sie mit %1, hier ist es %2: Schritte, die neu berechnet werden, weichen um Rundung ab</translation>
    </message>
    <message>
        <source>every step is there, exactly</source>
        <translation>jeder Schritt ist da, exakt</translation>
    </message>
    <message>
        <source>Left out are runs on words that are not in the file: %1</source>
        <translation>Ausgelassen sind Läufe mit Wörtern, die nicht in der Datei sind: %1</translation>
    </message>
    <message>
        <source>Going back to what %1 shows</source>
        <translation>Zurück zu dem, was %1 zeigt</translation>
    </message>
    <message>
        <source>The picture’s run at step %1, exactly</source>
        <translation>Der Lauf des Bildes bei Schritt %1, exakt</translation>
    </message>
    <message>
        <source>The picture’s run at step %1. It was made with %2, here it is %3: figures differ by rounding</source>
        <translation>Der Lauf des Bildes bei Schritt %1. Gemacht wurde es mit %2, hier ist es %3: Zahlen weichen um Rundung ab</translation>
    </message>
    <message>
        <source>The session cannot be kept by itself: %1</source>
        <translation>Die Sitzung lässt sich nicht von selbst aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionOffer</name>
    <message>
        <source>Your last session, of %1, is kept</source>
        <translation>Ihre letzte Sitzung, vom %1, ist aufbewahrt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>It stays in the menu “File” until the window is closed</source>
        <translation>Im Menü „Datei“ bleibt sie, bis das Fenster geschlossen wird</translation>
    </message>
</context>
<context>
    <name>actigrad::SettingsController</name>
    <message>
        <source>The settings cannot be kept: %1 cannot be written</source>
        <translation>Die Einstellungen lassen sich nicht speichern: %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot be read: the settings are the defaults, and the file stays as it is. Remove it to keep settings again</source>
        <translation>%1 kann nicht gelesen werden: Es gelten die Voreinstellungen, und die Datei bleibt, wie sie ist. Sobald sie gelöscht ist, werden Einstellungen wieder gespeichert</translation>
    </message>
    <message>
        <source>Reset settings and options</source>
        <translation>Einstellungen und Optionen zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to the first preset and to the default options, colours and language? The runs stay.</source>
        <translation>Zur ersten Vorlage und zu den voreingestellten Optionen, Farben und der Sprache zurückkehren? Die Läufe bleiben.</translation>
    </message>
</context>
<context>
    <name>actigrad::StagePanel</name>
    <message>
        <source>&lt;b&gt;One step in slow motion&lt;/b&gt;: what one example of the batch goes through. The highlighted bar is the one whose numbers stand in the formula; a click on a bar of a layer follows that neuron, a click on an example that example.&lt;p&gt;Numbers are the network’s own, to four digits.</source>
        <translation>&lt;b&gt;Ein Schritt in Zeitlupe&lt;/b&gt;: was ein Beispiel des Batches durchläuft. Der hervorgehobene Balken ist der, dessen Zahlen in der Formel stehen; ein Klick auf einen Balken einer Schicht folgt diesem Neuron, ein Klick auf ein Beispiel diesem Beispiel.&lt;p&gt;Die Zahlen sind die des Netzes, auf vier Stellen.</translation>
    </message>
</context>
<context>
    <name>actigrad::StatusStrip</name>
    <message>
        <source>Restart training</source>
        <translation>Training neu starten</translation>
    </message>
    <message>
        <source>Start a run with these settings</source>
        <translation>Einen Lauf mit diesen Einstellungen beginnen</translation>
    </message>
    <message>
        <source>Discard these settings and show the current run</source>
        <translation>Diese Einstellungen verwerfen und den aktuellen Lauf zeigen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Keep the current words</source>
        <translation>Die bisherigen Wörter behalten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings. The run continues.</source>
        <translation>Vorschau auf Schritt 0 mit diesen Einstellungen. Der Lauf trainiert weiter.</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings</source>
        <translation>Vorschau auf Schritt 0 mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>%1 is training on %2, %3 steps in all. Drag a scale on the left to preview step 0 of another network</source>
        <translation>%1 trainiert mit %2, insgesamt %3 Schritte. An einer Skala links ziehen: Vorschau auf Schritt 0 eines anderen Netzes</translation>
    </message>
    <message>
        <source>%1 is paused: Space goes on, F10 makes a step</source>
        <translation>%1 ist pausiert: weiter mit der Leertaste, ein Schritt mit F10</translation>
    </message>
    <message>
        <source>%1 finished, %2 steps</source>
        <translation>%1 ist fertig, %2 Schritte</translation>
    </message>
    <message>
        <source>%1 diverged at step %2: the loss is no longer a number. The plots show the last step that could be drawn; lower the learning rate or the scales</source>
        <translation>%1 ist bei Schritt %2 divergiert: der Verlust ist keine Zahl mehr. Zu sehen ist der letzte darstellbare Schritt; Lernrate oder Skalen verkleinern</translation>
    </message>
    <message>
        <source>%1 stopped with an error</source>
        <translation>%1 wurde mit einem Fehler beendet</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 rests at step 0: Space trains, F10 makes a step</source>
        <translation>%1 ruht bei Schritt 0: Leertaste trainiert, F10 macht einen Schritt</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zum Aktuellen</translation>
    </message>
    <message>
        <source>Show the newest step of the run under way</source>
        <translation>Den neuesten Schritt des laufenden Laufs zeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Compute the steps up to this one, which takes more than 2 seconds</source>
        <translation>Die Schritte bis dorthin berechnen, was mehr als 2 Sekunden dauert</translation>
    </message>
    <message>
        <source>%1 of the way to step %2 of %3</source>
        <translation>%1 des Wegs zu Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Step %1, the nearest kept before %2, of %3</source>
        <translation>Schritt %1, der nächste gespeicherte vor %2, von %3</translation>
    </message>
</context>
<context>
    <name>actigrad::SweepPanel</name>
    <message>
        <source>One setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>&lt;b&gt;What a setting decides&lt;/b&gt;: a dot for each run, a line through the means of the seeds, and a band from the lowest seed to the highest.&lt;p&gt;The dashed upright is the setting as it is now, ◆ the Kaiming scale, ✕ a run that diverged. The thin dashed line is theory.&lt;p&gt;A click previews the network, a double click trains it.</source>
        <translation>&lt;b&gt;Was eine Einstellung bestimmt&lt;/b&gt;: ein Punkt je Lauf, eine Linie durch die Mittelwerte der Seeds und ein Band vom kleinsten bis zum größten Seed.&lt;p&gt;Die gestrichelte Senkrechte ist die jetzige Einstellung, ◆ die Kaiming-Skala, ✕ ein divergierter Lauf. Die dünne gestrichelte Linie ist die Theorie.&lt;p&gt;Ein Klick zeigt die Vorschau des Netzes, ein Doppelklick trainiert es.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4</source>
        <translation>Kleinster Wert (%1): %2 bei %3 = %4</translation>
    </message>
    <message>
        <source>%1; at most %2 more from %3 to %4</source>
        <translation>%1; höchstens %2 mehr von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 (at the end of the range: beyond may be better)</source>
        <translation>%1 (am Rand des Bereichs: jenseits kann es besser sein)</translation>
    </message>
    <message>
        <source>mean %1, from %2 to %3</source>
        <translation>Mittel %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 divergiert</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>Theorie %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TheoryPanel</name>
    <message>
        <source>&lt;p&gt;Theory and sample must differ somewhat: theory has infinitely many neurons and independent inputs, while here there are few, and the same characters stand in many contexts.</source>
        <translation>&lt;p&gt;Theorie und Stichprobe müssen etwas voneinander abweichen: Die Theorie hat unendlich viele Neuronen und unabhängige Eingaben; hier sind es wenige, und dieselben Zeichen stehen in vielen Kontexten.</translation>
    </message>
    <message>
        <source>std of h over the layers</source>
        <translation>Std. von h über die Schichten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why 5/3?&lt;/b&gt; tanh squashes: with gain 1 each layer’s outputs are smaller than those before. A gain of 5/3 makes up for that, and the std settles instead of fading. The line is mean-field theory at step 0 (Poole et al. 2016), which draws no number; the dots are this network.</source>
        <translation>&lt;b&gt;Warum 5/3?&lt;/b&gt; tanh staucht: Mit Gain 1 sind die Ausgaben jeder Schicht kleiner als die davor. Ein Gain von 5/3 gleicht das aus, und die Std. pendelt sich ein, statt zu schwinden. Die Linie ist die Mean-Field-Theorie bei Schritt 0 (Poole et al. 2016), die keine Zahl zieht; die Punkte sind dieses Netz.</translation>
    </message>
    <message>
        <source>std of h</source>
        <translation>Std. von h</translation>
    </message>
    <message>
        <source>Gradients over the layers</source>
        <translation>Gradienten über die Schichten</translation>
    </message>
    <message>
        <source>&lt;b&gt;χ&lt;/b&gt; is the factor by which a small difference between two inputs grows, squared, from layer to layer; gradients grow by the same factor on the way back. Above 1 they explode with depth, below 1 they vanish (Schoenholz et al. 2017).</source>
        <translation>&lt;b&gt;χ&lt;/b&gt; ist der Faktor, um den das Quadrat eines kleinen Unterschieds zweier Eingaben von Schicht zu Schicht wächst; Gradienten wachsen auf dem Rückweg um denselben Faktor. Über 1 explodieren sie mit der Tiefe, unter 1 verschwinden sie (Schoenholz et al. 2017).</translation>
    </message>
    <message>
        <source>std of dL/dhpreact, last layer = 1</source>
        <translation>Std. von dL/dhpreact, letzte Schicht = 1</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>verdeckte Schicht</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <translation>Theorie, Schritt 0</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>Theory: std of h %1 in the first layer, %2 in the last; here %3 and %4.</source>
        <translation>Theorie: Std. von h %1 in der ersten Schicht, %2 in der letzten; hier %3 und %4.</translation>
    </message>
    <message>
        <source>One hidden layer: χ is a matter of several.</source>
        <translation>Eine verdeckte Schicht: χ gibt es erst bei mehreren.</translation>
    </message>
    <message>
        <source>χ = %1, above 1: differences between inputs grow from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1, über 1: Unterschiede zwischen Eingaben wachsen von Schicht zu Schicht, ebenso Gradienten auf dem Rückweg.</translation>
    </message>
    <message>
        <source>χ = %1, below 1: differences between inputs fade from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1, unter 1: Unterschiede zwischen Eingaben schwinden von Schicht zu Schicht, ebenso Gradienten auf dem Rückweg.</translation>
    </message>
    <message>
        <source>χ = %1, about 1: differences and gradients keep their size.</source>
        <translation>χ = %1, etwa 1: Unterschiede und Gradienten behalten ihre Größe.</translation>
    </message>
    <message>
        <source>layer %1: theory %2, here %3</source>
        <translation>Schicht %1: Theorie %2, hier %3</translation>
    </message>
    <message>
        <source>χ from the layer before: %1</source>
        <translation>χ von der Schicht davor: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::Timeline</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>Trainieren (Leertaste)</translation>
    </message>
    <message>
        <source>Play from this step on</source>
        <translation>Ab diesem Schritt abspielen</translation>
    </message>
    <message>
        <source>step %1: the learning rate falls to a tenth</source>
        <translation>Schritt %1: die Lernrate fällt auf ein Zehntel</translation>
    </message>
    <message>
        <source>step %1: dev loss %2</source>
        <translation>Schritt %1: Dev-Verlust %2</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 Schritt/s</translation>
    </message>
    <message>
        <source>10 steps/s</source>
        <translation>10 Schritte/s</translation>
    </message>
    <message>
        <source>100 steps/s</source>
        <translation>100 Schritte/s</translation>
    </message>
    <message>
        <source>1,000 steps/s</source>
        <translation>1.000 Schritte/s</translation>
    </message>
    <message>
        <source>log pace</source>
        <translation>log. Tempo</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>How fast it trains and plays; log: equal time for each decade of steps, 0 to 1,000 in 8 seconds</source>
        <translation>Wie schnell trainiert und abgespielt wird; log: gleiche Zeit je Zehnerpotenz der Schritte, 0 bis 1.000 in 8 Sekunden</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Go to step 0 (Home)</source>
        <translation>Zu Schritt 0 (Pos1)</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>One step back (←; with Shift 10, Page Down 100)</source>
        <translation>Einen Schritt zurück (←; mit Umschalt 10, Bild ab 100)</translation>
    </message>
    <message>
        <source>One step on (→; with Shift 10, Page Up 100)</source>
        <translation>Einen Schritt weiter (→; mit Umschalt 10, Bild auf 100)</translation>
    </message>
    <message>
        <source>Back to live: the newest step of the run under way (End)</source>
        <translation>Zurück zum Aktuellen: der neueste Schritt des laufenden Laufs (Ende)</translation>
    </message>
    <message>
        <source>The step on view</source>
        <translation>Der gezeigte Schritt</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>step %1: nothing is wrong any more</source>
        <translation>Schritt %1: Es fehlt nichts mehr</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>step %1: fork %2</source>
        <translation>Schritt %1: Abzweigung %2</translation>
    </message>
    <message>
        <source>step %1: neurons that fell silent and still are: %2</source>
        <translation>Schritt %1: verstummte Neuronen, die es noch sind: %2</translation>
    </message>
</context>
<context>
    <name>actigrad::TimelineTrack</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TourStrip</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go back to the first network of the tour</source>
        <translation>Zurück zum ersten Netz des Rundgangs</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back to this stop</source>
        <translation>Zurück zur Station</translation>
    </message>
    <message>
        <source>Set the network of this stop again and show its page</source>
        <translation>Das Netz dieser Station wieder einstellen und ihre Seite zeigen</translation>
    </message>
</context>
<context>
    <name>actigrad::TrainingForm</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The factor by which a step multiplies the gradients.</source>
        <translation>Womit ein Schritt die Gradienten multipliziert.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Größer als 0, höchstens %1.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Constant: the learning rate does not change. Step: it is divided by ten at one step. Cosine: it falls along half a cosine, to zero at the end of the run.</source>
        <translation>Konstant: Die Lernrate ändert sich nicht. Stufe: Ab einem Schritt beträgt sie ein Zehntel. Kosinus: Sie fällt entlang einer halben Kosinuswelle bis auf null am Ende des Laufs.</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Abfall ab Schritt</translation>
    </message>
    <message>
        <source>From this step on, the learning rate is divided by ten.</source>
        <translation>Ab diesem Schritt beträgt die Lernrate ein Zehntel.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Number of examples in each step.</source>
        <translation>Aus wie vielen Beispielen ein Schritt lernt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Number of steps in a run.</source>
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
    <message>
        <source>follows</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>Batch seed</source>
        <translation>Batch-Seed</translation>
    </message>
    <message>
        <source>Decides which examples are in each batch. “Follows”: the generator that drew the parameters draws the batches, too, as in the lecture, so that a network of another shape sees others. With a seed of their own, two networks see the same batches.</source>
        <translation>Bestimmt, welche Beispiele in jedem Batch sind. „Folgt“: Der Generator, der die Parameter gezogen hat, zieht auch die Batches, wie in der Vorlesung; ein Netz anderer Form sieht dann andere. Mit einem eigenen Seed sehen zwei Netze dieselben Batches.</translation>
    </message>
    <message>
        <source>Up to %1; −1: follows.</source>
        <translation>Bis %1; −1: folgt.</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValues</name>
    <message>
        <source>&amp;Try values…</source>
        <translation>Werte &amp;probieren …</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValuesDialog</name>
    <message>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>Try values</source>
        <translation>Werte probieren</translation>
    </message>
    <message>
        <source>After &amp;steps</source>
        <translation>Nach &amp;Schritten</translation>
    </message>
    <message>
        <source>&amp;Values of</source>
        <translation>&amp;Werte von</translation>
    </message>
    <message>
        <source>&amp;and of</source>
        <translation>&amp;und von</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>S&amp;eeds</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose two different settings</source>
        <translation>Wählen Sie zwei verschiedene Einstellungen</translation>
    </message>
    <message>
        <source>%1 runs are too many; at most %2 are possible</source>
        <translation>%1 Läufe sind zu viele; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>The map follows the other settings as they change.</source>
        <translation>Die Karte folgt den anderen Einstellungen, wenn sie sich ändern.</translation>
    </message>
</context>
<context>
    <name>actigrad::UndoController</name>
    <message>
        <source>change of settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
</context>
<context>
    <name>actigrad::UpdatePanel</name>
    <message>
        <source>Update to data</source>
        <translation>Update zu Daten</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much one update changes a matrix&lt;/b&gt;: log10 of the std of learning rate · gradient over the std of the weights, a line for C and each W.&lt;p&gt;Healthy: near the dashed guide, −3: a thousandth each step; the shaded range is half a power of ten around it.&lt;p&gt;Sick: far above, the network is thrown about; far below, it hardly learns. A fall of the learning rate shows as a step down. Steps at which nothing changes are left out.</source>
        <translation>&lt;b&gt;Wie sehr ein Update eine Matrix ändert&lt;/b&gt;: log10 der Standardabweichung von Lernrate · Gradient durch die Standardabweichung der Gewichte, eine Linie für C und jedes W.&lt;p&gt;Gesund: nahe am gestrichelten Richtwert −3: ein Tausendstel je Schritt; der schattierte Bereich ist eine halbe Zehnerpotenz um ihn herum.&lt;p&gt;Krank: weit darüber wird das Netz hin und her geworfen; weit darunter lernt es kaum. Fällt die Lernrate, zeigt sich das als Stufe nach unten. Schritte, in denen sich nichts ändert, fehlen.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>log update:data</source>
        <translation>log Update:Daten</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Richtwert</translation>
    </message>
    <message>
        <source>preview: dots; lines: the run</source>
        <translation>Vorschau: Punkte; Linien: der Lauf</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>jeder Schritt</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>alle %1 Schritte</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ViewStack</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message>
        <source>Hidden layer on view</source>
        <translation>Gezeigte verdeckte Schicht</translation>
    </message>
    <message>
        <source>The hidden layer that the plots of one layer show</source>
        <translation>Die verdeckte Schicht, die die Diagramme einer Schicht zeigen</translation>
    </message>
</context>
<context>
    <name>actigrad::WeightGradientsPanel</name>
    <message>
        <source>Gradients of the weights</source>
        <translation>Gradienten der Gewichte</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dW&lt;/b&gt;, a line for each weight matrix, each axis step a power of ten. At the right: grad:data, the std of the gradients over that of the weights; how fast a matrix learns, relative to its size.&lt;p&gt;Healthy: the ratios are of one order.&lt;p&gt;Sick: one matrix learns ten times faster than another. Of very large matrices a sample of the values is drawn.</source>
        <translation>&lt;b&gt;Beträge von dL/dW&lt;/b&gt;, eine Linie je Gewichtsmatrix, jeder Achsenschritt eine Zehnerpotenz. Rechts: Grad.:Daten, die Standardabweichung der Gradienten durch die der Gewichte; wie schnell eine Matrix lernt, gemessen an ihrer Größe.&lt;p&gt;Gesund: die Verhältnisse sind von einer Größenordnung.&lt;p&gt;Krank: eine Matrix lernt zehnmal so schnell wie eine andere. Von sehr großen Matrizen ist eine Stichprobe der Werte gezeichnet.</translation>
    </message>
    <message>
        <source>|dL/dW|</source>
        <translation>|dL/dW|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>Werte, %</translation>
    </message>
</context>
<context>
    <name>actigrad::WidthGrid</name>
    <message>
        <source>same for all</source>
        <translation>für alle gleich</translation>
    </message>
    <message>
        <source>One width for all hidden layers</source>
        <translation>Eine Breite für alle verdeckten Schichten</translation>
    </message>
    <message>
        <source>Width of the hidden layers</source>
        <translation>Breite der verdeckten Schichten</translation>
    </message>
    <message>
        <source>Width of hidden layer %1</source>
        <translation>Breite der verdeckten Schicht %1</translation>
    </message>
    <message>
        <source>How many neurons a hidden layer has, from 1 to %1.</source>
        <translation>Wie viele Neuronen eine verdeckte Schicht hat, von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>actigrad::WordController</name>
    <message>
        <source>Loading %1: %2 %</source>
        <translation>%1 wird geladen: %2 %</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>activations</name>
    <message>
        <source>tanh x</source>
        <translation>tanh x</translation>
    </message>
    <message>
        <source>1 − h²</source>
        <translation>1 − h²</translation>
    </message>
    <message>
        <source>Flat at both ends: no gradient passes there. Centred on zero.</source>
        <translation>Flach an beiden Enden: dort kommt kein Gradient durch. Um null zentriert.</translation>
    </message>
    <message>
        <source>1 / (1 + e⁻ˣ)</source>
        <translation>1 / (1 + e⁻ˣ)</translation>
    </message>
    <message>
        <source>h·(1 − h)</source>
        <translation>h·(1 − h)</translation>
    </message>
    <message>
        <source>Flat at both ends, slope ¼ at best. Not centred on zero.</source>
        <translation>Flach an beiden Enden, Steigung höchstens ¼. Nicht um null zentriert.</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>1, or 0 below 0</source>
        <translation>1, unter 0 nur 0</translation>
    </message>
    <message>
        <source>Dies when x is below 0 for all examples: nothing teaches it any more. Never negative.</source>
        <translation>Stirbt, wenn x für alle Beispiele unter 0 liegt: dann lernt es nichts mehr. Nie negativ.</translation>
    </message>
    <message>
        <source>max(0.01 x, x)</source>
        <translation>max(0,01 x; x)</translation>
    </message>
    <message>
        <source>1, or 0.01 below 0</source>
        <translation>1, unter 0 nur 0,01</translation>
    </message>
    <message>
        <source>Cannot die, but learns 100 times slower below 0. No upper end.</source>
        <translation>Kann nicht sterben, lernt aber unter 0 hundertmal langsamer. Nach oben offen.</translation>
    </message>
    <message>
        <source>x, or eˣ − 1 below 0</source>
        <translation>x, unter 0 eˣ − 1</translation>
    </message>
    <message>
        <source>1, or h + 1 below 0</source>
        <translation>1, unter 0 h + 1</translation>
    </message>
    <message>
        <source>Flat far below 0. Almost centred on zero; the exponential takes time.</source>
        <translation>Flach weit unter 0. Fast um null zentriert; die Exponentialfunktion kostet Zeit.</translation>
    </message>
    <message>
        <source>max(x₁, x₂)</source>
        <translation>max(x₁, x₂)</translation>
    </message>
    <message>
        <source>1 for the larger, else 0</source>
        <translation>1 für das größere, sonst 0</translation>
    </message>
    <message>
        <source>Two sets of weights a neuron. A straight line if one piece always wins.</source>
        <translation>Zwei Sätze Gewichte je Neuron. Eine Gerade, wenn immer dasselbe Stück gewinnt.</translation>
    </message>
    <message>
        <source>h &lt; %1 or &gt; %2</source>
        <translation>h &lt; %1 oder &gt; %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>line %1 is not valid UTF-8: save the file as UTF-8 text</source>
        <translation>Zeile %1 ist kein gültiges UTF-8: die Datei als UTF-8-Text speichern</translation>
    </message>
    <message>
        <source>line %1 contains a NUL byte: this is not a text file</source>
        <translation>Zeile %1 enthält ein NUL-Byte: das ist keine Textdatei</translation>
    </message>
    <message>
        <source>line %1 contains a “.”, which marks the start and the end of a word: remove it</source>
        <translation>Zeile %1 enthält einen „.“, der für Anfang und Ende eines Wortes steht: bitte entfernen</translation>
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
    <message>
        <source>there must be from 1 to %1 hidden layers, not %2</source>
        <translation>es müssen 1 bis %1 verdeckte Schichten sein, nicht %2</translation>
    </message>
    <message>
        <source>batch norm needs a batch of at least 2 examples: one has no variance</source>
        <translation>Batch-Norm braucht einen Batch von mindestens 2 Beispielen: eins hat keine Varianz</translation>
    </message>
    <message>
        <source>the file became shorter while it was read: try again</source>
        <translation>die Datei wurde kürzer, während sie gelesen wurde: noch einmal versuchen</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters: put one word on each line</source>
        <translation>Zeile %1 ist länger als %2 Zeichen: in jede Zeile ein Wort schreiben</translation>
    </message>
    <message>
        <source>“%1” is missing in the config, or cannot be used</source>
        <translation>„%1“ fehlt in der Konfiguration oder ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the tensor “%1” is %2 where the config needs %3</source>
        <translation>der Tensor „%1“ ist %2, die Konfiguration braucht %3</translation>
    </message>
    <message>
        <source>the tensor “%1” has values that are not finite</source>
        <translation>der Tensor „%1“ hat Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>the generator’s state in the file cannot be used</source>
        <translation>der Zustand des Generators in der Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the history in the file cannot be used</source>
        <translation>der Verlauf in der Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the file has the losses of %1 steps where %2 were made</source>
        <translation>die Datei hat die Verluste von %1 Schritten, gemacht wurden %2</translation>
    </message>
    <message>
        <source>the evaluations in the file cannot be used</source>
        <translation>die Auswertungen in der Datei sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the network was trained on other words: “%1” (fingerprint %2), not “%3” (fingerprint %4)</source>
        <translation>das Netz wurde auf anderen Wörtern trainiert: „%1“ (Fingerabdruck %2), nicht „%3“ (Fingerabdruck %4)</translation>
    </message>
    <message>
        <source>the file does not say after how many steps it was made</source>
        <translation>die Datei sagt nicht, nach wie vielen Schritten sie entstand</translation>
    </message>
    <message>
        <source>the tensor “%1” has a type that is not known: “%2”</source>
        <translation>der Tensor „%1“ hat einen unbekannten Typ: „%2“</translation>
    </message>
    <message>
        <source>the tensor “%1” has no shape that can be used</source>
        <translation>der Tensor „%1“ hat keine verwendbare Form</translation>
    </message>
    <message>
        <source>the tensor “%1” lies outside of the file</source>
        <translation>der Tensor „%1“ liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>the tensor “%1” has %2 bytes where its shape needs %3</source>
        <translation>der Tensor „%1“ hat %2 Bytes, seine Form braucht %3</translation>
    </message>
    <message>
        <source>the tensors “%1” and “%2” overlap</source>
        <translation>die Tensoren „%1“ und „%2“ überlappen</translation>
    </message>
    <message>
        <source>a tensor has the type “%1” in place of “%2”</source>
        <translation>ein Tensor hat den Typ „%1“ statt „%2“</translation>
    </message>
    <message>
        <source>this is not a safetensors file: it is too short</source>
        <translation>das ist keine safetensors-Datei: sie ist zu kurz</translation>
    </message>
    <message>
        <source>this is not a safetensors file, or it is cut off: its header should have %1 bytes</source>
        <translation>das ist keine safetensors-Datei, oder sie ist abgeschnitten: ihr Kopf müsste %1 Bytes haben</translation>
    </message>
    <message>
        <source>this is not a safetensors file: its header is not JSON (%1)</source>
        <translation>das ist keine safetensors-Datei: ihr Kopf ist kein JSON (%1)</translation>
    </message>
    <message>
        <source>the file has no tensor “%1”</source>
        <translation>die Datei hat keinen Tensor „%1“</translation>
    </message>
    <message>
        <source>the network to go on from has another shape</source>
        <translation>das Netz zum Fortsetzen hat eine andere Form</translation>
    </message>
    <message>
        <source>the network has no parameter “%1”</source>
        <translation>das Netz hat keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>the network has no such neuron in layer %1</source>
        <translation>das Netz hat in Schicht %1 kein solches Neuron</translation>
    </message>
    <message>
        <source>“%1” is not the report of an experiment</source>
        <translation>„%1“ ist nicht der Bericht eines Experiments</translation>
    </message>
    <message>
        <source>“%1” is a part of another experiment</source>
        <translation>„%1“ ist Teil eines anderen Experiments</translation>
    </message>
    <message>
        <source>“%1” has runs that another part has, too</source>
        <translation>„%1“ hat Läufe, die ein anderer Teil auch hat</translation>
    </message>
    <message>
        <source>parts are missing: there are %1 of the experiment’s %2 runs</source>
        <translation>Teile fehlen: Es gibt %1 von %2 Läufen des Experiments</translation>
    </message>
    <message>
        <source>“%1” has runs that its axes do not</source>
        <translation>„%1“ hat Läufe, die seine Achsen nicht haben</translation>
    </message>
    <message>
        <source>“%1” was computed with another instruction set: its figures differ by rounding</source>
        <translation>„%1“ wurde mit einem anderen Befehlssatz berechnet: Die Zahlen weichen durch Rundung ab</translation>
    </message>
    <message>
        <source>“%1” is missing in the session, or cannot be used</source>
        <translation>„%1“ fehlt in der Sitzung oder ist unbrauchbar</translation>
    </message>
    <message>
        <source>“%1” is missing in the plan of the run, or cannot be used</source>
        <translation>„%1“ fehlt im Plan des Laufs oder ist unbrauchbar</translation>
    </message>
    <message>
        <source>the run learned from other words, “%1” (fingerprint %2): open them first</source>
        <translation>der Lauf hat mit anderen Wörtern gelernt, „%1“ (Fingerabdruck %2): öffnen Sie diese zuerst</translation>
    </message>
    <message>
        <source>the picture does not carry a run: it is not a PNG that the program exported, or shows a run that went on from a file</source>
        <translation>das Bild trägt keinen Lauf: Es ist kein PNG, das das Programm exportiert hat, oder zeigt einen Lauf, der von einer Datei ausging</translation>
    </message>
    <message>
        <source>the run that the picture carries is damaged</source>
        <translation>der Lauf, den das Bild trägt, ist beschädigt</translation>
    </message>
    <message>
        <source>the session is damaged: it was not written to its end, or changed since</source>
        <translation>die Sitzung ist beschädigt: Sie wurde nicht zu Ende geschrieben oder seither verändert</translation>
    </message>
    <message>
        <source>this is not a session</source>
        <translation>das ist keine Sitzung</translation>
    </message>
    <message>
        <source>the session was written by a newer version of the program (%1): it can be opened with that</source>
        <translation>die Sitzung wurde von einer neueren Fassung des Programms geschrieben (%1): Mit dieser lässt sie sich öffnen</translation>
    </message>
    <message>
        <source>none of the session’s runs can be shown: their words “%1” are not in the file. Open them first</source>
        <translation>keiner der Läufe der Sitzung lässt sich zeigen: Ihre Wörter „%1“ sind nicht in der Datei. Öffnen Sie diese zuerst</translation>
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
        <source>the finished file cannot be moved into place</source>
        <translation>die fertige Datei kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>this name is not allowed there</source>
        <translation>dieser Name ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the picture cannot be created: there is not enough memory</source>
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
    <message>
        <source>it is part of a loop of symbolic links</source>
        <translation>es gehört zu einem Kreis symbolischer Verknüpfungen</translation>
    </message>
    <message>
        <source>no program reads from it</source>
        <translation>kein Programm liest daraus</translation>
    </message>
</context>
<context>
    <name>film</name>
    <message>
        <source>the film cannot be encoded: there is not enough memory, or a picture is too large</source>
        <translation>der Film kann nicht kodiert werden: Der Speicher reicht nicht, oder ein Bild ist zu groß</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1, %2 neurons, batch %3, learning rate %4, seed %5</source>
        <translation>%1, %2 Neuronen, Batch %3, Lernrate %4, Seed %5</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · Schritt %2 von %3 · %4</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function that makes a neuron’s output h of its input hpreact: tanh, ReLU, … Also its result.</source>
        <translation>Die Funktion, die aus der Eingabe hpreact eines Neurons dessen Ausgabe h macht: tanh, ReLU, … Auch ihr Ergebnis.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The examples of one training step, drawn at random; the gradient is the mean over them.</source>
        <translation>Die zufällig gezogenen Beispiele eines Trainingsschritts; der Gradient ist ihr Mittel.</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Gives every neuron’s hpreact mean 0 and std 1 over the batch, then multiplies it by bngain and adds bnbias (Ioffe and Szegedy 2015).</source>
        <translation>Gibt hpreact jedes Neurons über den Batch Mittel 0 und Std. 1, multipliziert es dann mit bngain und addiert bnbias (Ioffe und Szegedy 2015).</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The embedding: a vector of numbers for each character, learned like all other parameters.</source>
        <translation>Das Embedding: ein Vektor aus Zahlen für jedes Zeichen, gelernt wie alle anderen Parameter.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The characters before the one that is to be predicted; the lecture’s block_size.</source>
        <translation>Die Zeichen vor dem, das vorherzusagen ist; block_size in der Vorlesung.</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>A neuron that no example of the dev split reaches where its activation has a slope: no gradient ever changes it.</source>
        <translation>Ein Neuron, das kein Beispiel der Dev-Daten dort erreicht, wo seine Aktivierung eine Steigung hat: kein Gradient ändert es je.</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to h: how the loss changes with a neuron’s output.</source>
        <translation>Der Gradient des Verlusts nach h: wie sich der Verlust mit der Ausgabe eines Neurons ändert.</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to hpreact: dL/dh times the activation’s slope. The weights learn from it.</source>
        <translation>Der Gradient des Verlusts nach hpreact: dL/dh mal Steigung der Aktivierung. Aus ihm lernen die Gewichte.</translation>
    </message>
    <message>
        <source>fan_in</source>
        <translation>fan_in</translation>
    </message>
    <message>
        <source>How many numbers a neuron takes in.</source>
        <translation>Wie viele Zahlen in ein Neuron eingehen.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>What makes up for the squeezing of an activation when weights are drawn: 5/3 for tanh, √2 for ReLU.</source>
        <translation>Was beim Ziehen der Gewichte ausgleicht, dass die Aktivierung staucht: 5/3 für tanh, √2 für ReLU.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>What leaves the activation of a hidden layer: h = tanh(hpreact).</source>
        <translation>Was die Aktivierung einer verdeckten Schicht ausgibt: h = tanh(hpreact).</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>What enters the activation of a hidden layer: hpreact = x·W + b.</source>
        <translation>Was in die Aktivierung einer verdeckten Schicht eingeht: hpreact = x·W + b.</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>Init-Skala</translation>
    </message>
    <message>
        <source>What a parameter’s random numbers are multiplied by: their std.</source>
        <translation>Womit die Zufallszahlen eines Parameters multipliziert werden: ihre Std.</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>Kaiming-Init</translation>
    </message>
    <message>
        <source>Weights with std gain/√fan_in, the ◆ on a slider: what passes through a layer keeps its std (He et al. 2015).</source>
        <translation>Gewichte mit der Std. gain/√fan_in, die ◆ am Regler: was durch eine Schicht geht, behält seine Std. (He et al. 2015).</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>What the gradient is multiplied by in an update.</source>
        <translation>Womit der Gradient bei einem Update multipliziert wird.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>The output layer’s numbers, one for each character; softmax makes probabilities of them.</source>
        <translation>Die Zahlen der Ausgabeschicht, eine je Zeichen; Softmax macht daraus Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Cross-entropy: the mean of −log of the probability that the network gives to the right character. Guessing costs log(vocabulary).</source>
        <translation>Kreuzentropie: das Mittel von −log der Wahrscheinlichkeit, die das Netz dem richtigen Zeichen gibt. Raten kostet log(Vokabular).</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Step 0 of the network that the controls describe, while the run trains on.</source>
        <translation>Schritt 0 des Netzes, das die Regler beschreiben, während der Lauf weiter trainiert.</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>laufende Statistik</translation>
    </message>
    <message>
        <source>Batch norm’s moving average of mean and variance, used where no batch may decide: in evaluations and samples.</source>
        <translation>Das laufende Mittel der Batch-Norm von Mittelwert und Varianz; es gilt, wo kein Batch entscheiden darf: in Auswertungen und Wortproben.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>An output where the activation is almost flat, for tanh |h| &gt; 0.99: hardly any gradient passes.</source>
        <translation>Eine Ausgabe, wo die Aktivierung fast flach ist, bei tanh |h| &gt; 0,99: kaum Gradient kommt durch.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same run.</source>
        <translation>Wo die Zufallszahlen beginnen: derselbe Seed gibt denselben Lauf.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>A neuron that is saturated for every example of this batch. Others may wake it.</source>
        <translation>Ein Neuron, das für alle Beispiele dieses Batches gesättigt ist. Andere können es wecken.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>The derivative of the activation, 1 − h² for tanh: the share of the gradient that it lets through.</source>
        <translation>Die Ableitung der Aktivierung, 1 − h² bei tanh: der Anteil des Gradienten, den sie durchlässt.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>The words are split in three: train to learn from, dev to compare networks, test for the final figure.</source>
        <translation>Die Wörter sind dreigeteilt: Train zum Lernen, Dev zum Vergleich der Netze, Test für die letzte Zahl.</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Standard deviation: how far values spread around their mean.</source>
        <translation>Standardabweichung: wie weit Werte um ihr Mittel streuen.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One update of all parameters by the gradient of one batch. Step 0 is the network as it was drawn.</source>
        <translation>Ein Update aller Parameter mit dem Gradienten eines Batches. Schritt 0 ist das Netz, wie es gezogen wurde.</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>Update:Daten</translation>
    </message>
    <message>
        <source>The std of an update over the std of the weights, as a power of ten; about −3 is right.</source>
        <translation>Die Std. eines Updates durch die Std. der Gewichte, als Zehnerpotenz; etwa −3 ist richtig.</translation>
    </message>
    <message>
        <source>W, b</source>
        <translation>W, b</translation>
    </message>
    <message>
        <source>Weights and biases of a layer, numbered from the first: W1, b1, W2, …; the last ones make the logits.</source>
        <translation>Gewichte und Biases einer Schicht, von der ersten an gezählt: W1, b1, W2, …; die letzten ergeben die Logits.</translation>
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
    <message>
        <source>evaluating: %1 %</source>
        <translation>Auswertung: %1 %</translation>
    </message>
    <message>
        <source>sampling: %1 %</source>
        <translation>Wörter ziehen: %1 %</translation>
    </message>
    <message>
        <source>a film goes from a step to a later one, both of those that are trained, %1 to %2, not from %3 to %4</source>
        <translation>ein Film geht von einem Schritt zu einem späteren, beide unter den trainierten %1 bis %2, nicht von %3 bis %4</translation>
    </message>
    <message>
        <source>--film-page must be a plot, as “hpreact”, or one of %1, not “%2”</source>
        <translation>--film-page muss ein Diagramm sein, etwa „hpreact“, oder eines von %1, nicht „%2“</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Deutsch</translation>
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
    <message>
        <source>this network has no scale “%1”; its scales are: %2</source>
        <translation>dieses Netz hat keine Skala „%1“; seine Skalen sind: %2</translation>
    </message>
    <message>
        <source>--%1 does not go with --resume: %2</source>
        <translation>--%1 passt nicht zu --resume: %2</translation>
    </message>
    <message>
        <source>the network is there already</source>
        <translation>das Netz ist schon da</translation>
    </message>
    <message>
        <source>the network is drawn already; see --multiply</source>
        <translation>das Netz ist schon gezogen; siehe --multiply</translation>
    </message>
    <message>
        <source>the network has %1, and %2 was asked for</source>
        <translation>das Netz hat %1, verlangt ist %2</translation>
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
        <source>W2 small, b2 zero: the first loss is as expected, tanh is still saturated</source>
        <translation>W2 klein, b2 null: der erste Verlust ist wie erwartet, tanh noch gesättigt</translation>
    </message>
    <message>
        <source>W1 and b1 small as well, found by trial and error: tanh is no longer saturated</source>
        <translation>Auch W1 und b1 klein, durch Probieren gefunden: tanh ist nicht mehr gesättigt</translation>
    </message>
    <message>
        <source>W1 = gain/√fan_in, calculated: tanh is no longer saturated</source>
        <translation>W1 = gain/√fan_in, berechnet: tanh ist nicht mehr gesättigt</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>hpreact is normalised: its std no longer depends on W1</source>
        <translation>hpreact wird normiert: seine Std. hängt nicht mehr von W1 ab</translation>
    </message>
    <message>
        <source>Deep, 5 × 100</source>
        <translation>Tief, 5 × 100</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3: each is much like the next</source>
        <translation>Fünf verdeckte Schichten mit Gain 5/3: eine fast wie die andere</translation>
    </message>
    <message>
        <source>Deep, batch norm</source>
        <translation>Tief, Batch-Norm</translation>
    </message>
    <message>
        <source>Five hidden layers, all normalised: no gain to choose</source>
        <translation>Fünf verdeckte Schichten, alle normiert: kein Gain zu wählen</translation>
    </message>
    <message>
        <source>Deep, no gain</source>
        <translation>Tief, ohne Gain</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 1: activations shrink</source>
        <translation>Fünf verdeckte Schichten mit Gain 1: Aktivierungen schrumpfen</translation>
    </message>
    <message>
        <source>Deep, gain 3</source>
        <translation>Tief, Gain 3</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 3: activations saturate</source>
        <translation>Fünf verdeckte Schichten mit Gain 3: Aktivierungen gesättigt</translation>
    </message>
    <message>
        <source>ReLU, dead neurons</source>
        <translation>ReLU, tote Neuronen</translation>
    </message>
    <message>
        <source>ReLU with W1 small and b1 at 1: some neurons start dead</source>
        <translation>ReLU mit kleinem W1 und b1 bei 1: einige Neuronen sind von Anfang an tot</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>Kosinus-Verlauf</translation>
    </message>
    <message>
        <source>300 neurons and a learning rate that falls from 0.15 to 0: more learned in 60,000 steps</source>
        <translation>300 Neuronen und eine Lernrate, die von 0,15 auf 0 fällt: mehr gelernt in 60.000 Schritten</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lecture’s list starts at a loss of 27.88, this one at %1: its first batch holds other names. Guessing costs %2, dashed in “Loss”: this network is confidently wrong.</source>
        <translation>Die Liste der Vorlesung beginnt bei einem Verlust von 27,88, diese bei %1: ihr erster Batch enthält andere Namen. Raten kostet %2, in „Verlust“ gestrichelt: dieses Netz liegt selbstsicher falsch.</translation>
    </message>
    <message>
        <source>“Loss” starts at %1, far above the dashed line at %2, which is what guessing costs: this network is confidently wrong.</source>
        <translation>„Verlust“ beginnt bei %1, weit über der gestrichelten Linie bei %2, so viel kostet Raten: dieses Netz liegt selbstsicher falsch.</translation>
    </message>
    <message>
        <source>W2 × 0.01 and no b2: “Loss” starts at %1, and no steps are lost on unlearning. “h” has not changed: %2 of it is still saturated.</source>
        <translation>W2 × 0,01 und kein b2: „Verlust“ beginnt bei %1, kein Schritt geht mehr ins Verlernen. „h“ ist wie zuvor: noch immer sind %2 gesättigt.</translation>
    </message>
    <message>
        <source>W1 × 0.2, b1 × 0.01: “hpreact” fits between the saturated regions of tanh. Only %1 of “h” is saturated, and “Neurons” is almost all black.</source>
        <translation>W1 × 0,2, b1 × 0,01: „hpreact“ passt zwischen die gesättigten Bereiche von tanh. Nur %1 von „h“ sind gesättigt, „Neuronen“ ist fast ganz schwarz.</translation>
    </message>
    <message>
        <source>W1 is calculated, not tried out: gain 5/3 over √fan_in, the ◆ on its slider. “hpreact” has a std of %1, “h” of %2, with %3 saturated.</source>
        <translation>W1 ist berechnet, nicht ausprobiert: Gain 5/3 durch √fan_in, die ◆ an seinem Regler. „hpreact“ hat die Std. %1, „h“ %2, und %3 sind gesättigt.</translation>
    </message>
    <message>
        <source>Batch norm gives “hpreact” mean 0 and std 1 in every batch (here: %1). The scale of W1 no longer matters; bngain1 and bnbias1 do.</source>
        <translation>Batch-Norm gibt „hpreact“ in jedem Batch Mittel 0 und Std. 1 (hier: %1). Die Skala von W1 zählt nicht mehr, wohl aber bngain1 und bnbias1.</translation>
    </message>
    <message>
        <source>Five layers at gain 5/3: the std of “h” goes from %1 in the first to %2 in the last and settles. What tanh squeezes, the gain makes up for.</source>
        <translation>Fünf Schichten mit Gain 5/3: die Std. von „h“ geht von %1 in der ersten auf %2 in der letzten und pendelt sich ein. Was tanh staucht, gleicht der Gain aus.</translation>
    </message>
    <message>
        <source>All layers normalised: “h” has a std of %1 in the first layer, %2 in the last. As it trains, the lines of “Update to data” run close together.</source>
        <translation>Alle Schichten normiert: „h“ hat in der ersten Schicht die Std. %1, in der letzten %2. Im Training laufen die Linien von „Update zu Daten“ nah beieinander.</translation>
    </message>
    <message>
        <source>Gain 1, no batch norm: tanh squeezes, and nothing makes up for it. The std of “h” falls from %1 in the first layer to %2 in the last.</source>
        <translation>Gain 1, keine Batch-Norm: tanh staucht, und nichts gleicht es aus. Die Std. von „h“ fällt von %1 in der ersten Schicht auf %2 in der letzten.</translation>
    </message>
    <message>
        <source>Gain 3: %1 of the last layer’s “h” is saturated, and gradients grow on the way back: their std in the first layer is %2 × the last’s.</source>
        <translation>Gain 3: %1 von „h“ der letzten Schicht sind gesättigt, und Gradienten wachsen auf dem Rückweg: ihre Std. in der ersten Schicht ist %2-mal die der letzten.</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons lie so far below 0 that no example of the batch reaches them, the ▽ of “Neurons”.</source>
        <translation>ReLU, W1 bei einem Drittel seiner ◆, b1 × 1: %1 von %2 Neuronen liegen so weit unter 0, dass kein Beispiel des Batches sie erreicht, die ▽ in „Neuronen“.</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons in “Neurons” are silent in this batch (▽); %3 are dead (▼): no example ever reaches them.</source>
        <translation>ReLU, W1 bei einem Drittel seiner ◆, b1 × 1: %1 von %2 Neuronen in „Neuronen“ sind in diesem Batch stumm (▽), %3 sind tot (▼): kein Beispiel erreicht sie je.</translation>
    </message>
    <message>
        <source>Drag W1 left until less than %1 of “h” is saturated</source>
        <translation>W1 nach links ziehen, bis weniger als %1 von „h“ gesättigt sind</translation>
    </message>
    <message>
        <source>Double-click a column of “Neurons” to see that neuron up close</source>
        <translation>Eine Spalte von „Neuronen“ doppelt anklicken: das Neuron von Nahem</translation>
    </message>
    <message>
        <source>Choose ReLU as activation: its gain is √2, and the ◆ moves</source>
        <translation>ReLU als Aktivierung wählen: ihr Gain ist √2, und die ◆ rückt</translation>
    </message>
    <message>
        <source>Drag W1 to 1 or more: “hpreact” keeps still</source>
        <translation>W1 auf 1 oder mehr ziehen: „hpreact“ hält still</translation>
    </message>
    <message>
        <source>Drag the gain to 1 and see the curves narrow from layer to layer</source>
        <translation>Den Gain auf 1 ziehen: die Kurven werden von Schicht zu Schicht schmaler</translation>
    </message>
    <message>
        <source>Let it train for 1,000 steps and watch the lines</source>
        <translation>1.000 Schritte trainieren lassen und die Linien verfolgen</translation>
    </message>
    <message>
        <source>Drag the gain until the last layer’s std is above 0.6</source>
        <translation>Den Gain ziehen, bis die Std. der letzten Schicht über 0,6 liegt</translation>
    </message>
    <message>
        <source>Set “Batch norm” to “all layers” and see the layers agree</source>
        <translation>„Batch-Norm“ auf „alle Schichten“ stellen: die Schichten gleichen sich</translation>
    </message>
    <message>
        <source>Drag b1 to 0 and see the neurons come back</source>
        <translation>b1 auf 0 ziehen: die Neuronen kommen zurück</translation>
    </message>
    <message>
        <source>Drag W2 and b2 left until the diamond in “Loss” sits on the dashed line</source>
        <translation>W2 und b2 nach links ziehen, bis die Raute in „Verlust“ auf der gestrichelten Linie sitzt</translation>
    </message>
</context>
</TS>
