<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>DiagnosisTexts</name>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation type="unfinished">Divergiert bei %1</translation>
    </message>
    <message>
        <source>Initial loss far too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial loss too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients vanish with depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients explode with depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is badly saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead neurons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations shrink with depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations grow with depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of %1 too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of %1 too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting: it learns the words by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number: steps were too large for where it stood. A lower learning rate keeps them small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output layer is confidently wrong: training first has to unlearn that (the lecture&apos;s first fix).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev loss is %1 above train loss; the lecture&apos;s networks end 0.04 to 0.08 above, and more than %2 says that words are remembered, not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step 0, %1 of its outputs lie on the flats of %2, where hardly any gradient passes; above %3 is too much (the lecture&apos;s Kaiming init has 8 to 10 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its neurons have a piece that never wins: nothing teaches it (more than %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its neurons are on the flat for every example, so that nothing teaches them; above %2 is too much (the lecture calls it permanent brain damage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back, each layer leaves %1 of the gradient&apos;s spread; it should leave at least %2 (He et al. 2015: keep the variance).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back, each layer makes the gradient&apos;s spread %1 times as large; it should be at most %2 (He et al. 2015: keep the variance).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer keeps %1 of the spread of the one before; it should keep at least %2. The activation squashes, which a gain makes good (tanh: 5/3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer makes the spread %1 times as large as the one before; it should be at most %2: the weights&apos; gain is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and above %2 each step throws away much of what was learned (the lecture&apos;s guide).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the lecture&apos;s guide).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation type="unfinished">%1&#x202f;%</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples cannot be printed</source>
        <translation type="unfinished"></translation>
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
        <source>Learning rate: at most %1 (default: %2).</source>
        <translation>Lernrate: höchstens %1 (Vorgabe: %2).</translation>
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
    <message>
        <source>Step from which on the learning rate is a tenth, on the schedule “step”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (default: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths of the hidden layers, 1 to %1 of them, each from 1 to %2 (default: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of the hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How biases begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each batch in batch norm’s running statistics: at most 1 (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between two evaluations over the whole of train, dev and test (default: in the end alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the lecture’s networks (see --list-presets). Other options change its shape, and its scales follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to sample from the network in the end, from 1 to %1; they are printed (with --headless).</source>
        <translation type="unfinished"></translation>
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
        <source>--%1 needs --headless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a number greater than 0 and at most %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not “%3”</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pinned: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation type="unfinished"></translation>
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
        <source>Batch %1, %2 steps</source>
        <translation>Batch %1, %2 Schritte</translation>
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
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated (dev)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead (dev)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Init scales of C, W1, b1 and so on; point at a run to see them by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over all training examples, at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over the dev split, which is not trained on, at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over the test split, at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of h on the flats of the activation at step 0 (tanh: |h| &gt; 0.99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of h that is saturated over the whole dev split, at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the dev split, at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context %1, embedding %2, hidden %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch norm in hidden layers, momentum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch norm in all layers, momentum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1, constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1, a tenth of it from step %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1, down to 0 by a cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated after %1 steps: train %2, dev %3, test %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain %1, %2 layers</source>
        <translation type="unfinished"></translation>
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
        <source>Spread %1 (healthy: %2 to %3)</source>
        <translation>Streuung %1 (gesund: %2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of the data lies on the flat, slope below %2 (healthy: below %3)</source>
        <translation>%1 der Daten liegen im Flachen, Steigung unter %2 (gesund: unter %3)</translation>
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
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer&apos;s outputs are all equal: nothing gets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std shrinks from %1 to %2 over %3 layers: gain too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is %2 saturated (healthy: below %3): gain too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std grows from %1 to %2 over %3 layers: gain too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std %1, %2 saturated; one layer has none to agree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers agree: std %1 (healthy: first and last within %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient arrives at layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std %1; one layer has none to agree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They vanish on the way back: %1 × smaller at layer 1 than at layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They grow on the way back: %1 × larger at layer 1 than at layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers agree: std %1 (healthy: first and last within %2 ×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no gradient, or all its weights are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 learns %2 × faster than %3 (healthy: within %4 ×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices agree: grad:data %1 (healthy: within %2 ×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is updated: no gradient, or no learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, above the guide %3: each step changes it by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All below %1, the guide is %2: the learning rate is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, below the guide %3: it learns slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: near the guide %3 (healthy: %4 to %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for all %2 examples: dead, nothing in this batch teaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples (healthy: below %4): only the others teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples (healthy: below %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples: a straight line for this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples; it cannot die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples; the piece that never wins is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never dead so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born dead, never alive so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born dead, revived at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died at step %1, revived at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead %1 times, now since step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead %1 times, last from step %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born dead; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive at step 0; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of step 0: no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen every %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 caught up: evaluation goes wrong for about %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: little, though only %2 caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no more than by chance: evaluation fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means differ by %1 std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (chance: %2): evaluation sees other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads differ %1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (chance: %2 ×): evaluation sees other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the %1 scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the signal fades; raise the %2 scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the signal swells; lower the %2 scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first piece wins %1 of the time (about half is normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first piece wins %1 of the time: almost a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the data is below 0, slope %2 (about half is normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the data is below 0: almost a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲: in %1 of %2 neurons one piece never wins (healthy: to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons are 0 for this batch (▲); by chance up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is almost a straight line here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: much lies on the flat; lower the %2 scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the data is below 0, slope 0 (half is normal, to %2 healthy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of h is 0: little gradient gets through; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of h is saturated: little gradient gets through; lower the %2 scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of h is 0 (half is normal, healthy: below %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of h is saturated, %2 (healthy: below %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient arrives at h: a later layer lets none through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient arrives at h: %1 is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of winning pieces %1 get practically no gradient (healthy: below %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact is about zero (half is normal, healthy: below %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pieces win somewhere in all %1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below 0; a little gradient passes there: none is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is white, h = 0 (half is normal); none of %2 neurons is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at %1 instead of %2: confidently wrong; calm the output layer</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>&amp;Evaluate losses now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, dev and test loss over all examples (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate losses every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin s&amp;tep 0 of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationCard</name>
    <message>
        <source>%1 ✓ in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Slope: %3&lt;p&gt;Range: %4&lt;p&gt;Recommended gain: %5, which keeps the spread of the data from layer to layer.&lt;p&gt;%6&lt;p&gt;A click shows a network with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = x₁ − x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a network with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationGallery</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationLayersPanel</name>
    <message>
        <source>Activations of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Distribution of h&lt;/b&gt;, a line for each layer; the layer on view is thick.&lt;p&gt;Healthy: the lines lie on each other, so that depth changes nothing.&lt;p&gt;Sick: they draw together towards 0 from layer to layer (gain too small), or heap up at the ends (gain too large). A line that leaves at the top has more in one bin than the axis shows; the pointer tells how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished">h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation type="unfinished">Werte, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two pieces the larger is taken: x is the first less the second, and what the curve adds to the second.&lt;p&gt;Healthy: each piece wins for about half of the data.&lt;p&gt;Sick: the data lies on one side of 0, where the neuron is a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the data lies on both sides of the bend.&lt;p&gt;Sick: it lies on one side alone: there the layer is a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded flats, %1, where the slope is almost 0 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = first piece − second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h − second piece, slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::ConfigForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished">Von %1 bis %2.</translation>
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
        <source>Train anew as soon as a slider is let go or another setting is made</source>
        <translation>Neu trainieren, sobald ein Regler losgelassen oder etwas anderes eingestellt wird</translation>
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
    <message>
        <source>The lecture’s networks, in its order, and one that learns faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisPanel</name>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings appear with the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the initial loss, saturated and dead neurons, spread of activations and gradients from layer to layer; from step 500 on the size of updates; overfitting once losses are evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings about the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisRow</name>
    <message>
        <source>Preview the repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the repair of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation type="unfinished"></translation>
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
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>Mittelwert und Standardabweichung der Voraktivierungen</translation>
    </message>
    <message>
        <source>The step that the run stands on</source>
        <translation>Der Schritt, auf dem der Lauf steht</translation>
    </message>
    <message>
        <source>The share of outputs with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of outputs with %1; half is normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of hpreact below 0, where the slope is small; half is normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of outputs that the second piece wins; half is normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons whose outputs are saturated, %1, for every example of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this activation no neuron can be dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons one of whose pieces wins for no example of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layer that the plots and the figures right of here show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::GradientLayersPanel</name>
    <message>
        <source>Gradients of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dh&lt;/b&gt;, a line for each layer; the layer on view is thick. Each axis step is a power of ten, so a line that stands one step further left gets ten times less gradient.&lt;p&gt;Healthy: the lines lie on each other.&lt;p&gt;Sick: they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are beyond the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|dL/dh|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values, %</source>
        <translation type="unfinished">Werte, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
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
    <message>
        <source>&lt;b&gt;Magnitudes of the gradients&lt;/b&gt; of the loss at h and at hpreact, each axis step a power of ten.&lt;p&gt;dL/dhpreact = slope · dL/dh, where the slope of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, as it does where %1 is saturated, or falls into the shaded range:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, as h is.&lt;p&gt;Sick: almost all of it is, or falls into the shaded range:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the second heap has two humps, one as the first, one a hundredth of it.&lt;p&gt;Sick: it falls into the shaded range:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, of the pieces that lose.&lt;p&gt;Sick: more of it falls into the shaded range:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;: what enters %1, one value for each neuron and example of the batch. Here that is after batch norm: %2, normalised over the batch, times %3, plus %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = %2 + %3: what enters %1, one value for each neuron and example of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell about as wide as the bend, between the shaded flats.&lt;p&gt;Sick: a wide heap that reaches far into them; there %1 answers much the same whatever comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0. What lies in the shaded half becomes 0.&lt;p&gt;Sick: a heap that lies in it almost whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0, of a spread about that of the layer before.&lt;p&gt;Sick: a heap on one side of 0, or one that narrows or widens from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Each neuron has two pieces here, columns 2j and 2j + 1, and answers with the larger.&lt;p&gt;Healthy: a bell of a spread about that of the layer before.&lt;p&gt;Sick: one that narrows or widens from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Hatched bars count what lies beyond the axis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LayerPanel</name>
    <message>
        <source>%1, layer %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LayerScales</name>
    <message>
        <source>Initial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which batch norm multiplies with, starts at this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTable</name>
    <message>
        <source>Figures of the layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTableModel</name>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer; choose a hidden one to see its plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the layer&apos;s outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the layer&apos;s outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished">gesättigt</translation>
    </message>
    <message>
        <source>Share of the outputs on a flat of the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished">tot</translation>
    </message>
    <message>
        <source>Neurons that no example of the batch teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dh mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the gradient at the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dh std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the gradient at the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the weights&apos; gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad:data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grad std over std: how fast the matrix learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update:data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10 of learning rate · grad std over std, of this step: good is about −3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LayersView</name>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LecturePanel</name>
    <message>
        <source>The lecture&apos;s losses and ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the lecture&apos;s five networks one after the other, %1 steps each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture&apos;s networks are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture is stopped; the run under way trains on as any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture is stopped: another run has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture&apos;s networks cannot be trained on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its losses over all words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: step %2 of %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the lecture&apos;s own %1 names: the losses should agree within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lecture&apos;s losses are of its own %1 names, which File &gt; Open takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are %1 others (%2), which give other losses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::LectureTable</name>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev, lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train loss in the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev loss in the lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our train loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our dev loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our train loss less the lecture&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our dev loss less the lecture&apos;s</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>&lt;b&gt;The cross-entropy of each step&apos;s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves; ○ the loss over all training words, □ over the dev words, which are not trained on.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning. Where □ lies far above ○ and rises while ○ falls, the network learns the words by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ train, □ dev: whole splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; dev is %1 below train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; dev is %1 above train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 steps, whole splits
○ train %3, □ dev %4, test %5</source>
        <translation type="unfinished"></translation>
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
        <source>Above 0, at most %1.</source>
        <translation>Größer als 0, höchstens %1.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every hidden layer makes of hpreact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to %1, one behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from a normal distribution, times a scale, or all zero at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers whose hpreact is brought to mean 0 and spread 1 over each batch, with a gain and a shift in place of the bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of a batch in batch norm&apos;s running mean and variance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronBar</name>
    <message>
        <source>&amp;Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron on view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron on view; outside of this field Left and Right go through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;One neuron up close&lt;/b&gt;: which examples drive it where on the curve, what it looks at, and what it learns from this batch. Left and Right go from neuron to neuron.&lt;p&gt;Its history tells at which of the recorded steps it was first seen dead or alive again; between them it may have been otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronContexts</name>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p1 − p2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation type="unfinished">hpreact</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished">gesättigt</translation>
    </message>
    <message>
        <source>learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated (■) by %1 of %2 contexts, the most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative side first: %1 of %2 contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece 1 less piece 2; it wins %1 of %2 contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts of the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronCurvePanel</name>
    <message>
        <source>Examples on the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The neuron&apos;s hpreact&lt;/b&gt; for each example of the batch, on the curve of the activation. Squares lie on the shaded flat: they are saturated, and hardly any gradient passes.&lt;p&gt;Healthy: the dots lie on the bend.&lt;p&gt;Sick: squares alone; the list at the right tells which contexts they are. Of maxout x is piece 1 less piece 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished">gesättigt</translation>
    </message>
    <message>
        <source>piece 1 − piece 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation type="unfinished">hpreact</translation>
    </message>
    <message>
        <source>h − piece 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished">h</translation>
    </message>
    <message>
        <source>learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished">Beispiel</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 for the examples of this batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronGradientPanel</name>
    <message>
        <source>Gradients at the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;dL/dh&lt;/b&gt;, what the loss asks of the neuron&apos;s output (circles), and &lt;b&gt;dL/dhpreact&lt;/b&gt;, what is left of it behind the activation (bars), for each example of the batch.&lt;p&gt;Healthy: the bars reach to the circles.&lt;p&gt;Sick: circles without bars: the example is saturated and teaches the neuron nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished">Beispiel</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation type="unfinished">dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact, piece 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation type="unfinished">dL/dhpreact</translation>
    </message>
    <message>
        <source>piece 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient arrives: the layer above takes nothing from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the gradient passes the activation (healthy: above %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronLearningPanel</name>
    <message>
        <source>Gradient of its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;How much this batch changes each neuron&lt;/b&gt;: the norm of the gradient of its incoming weights, all neurons of the layer from the least to the greatest, each axis step a power of ten.&lt;p&gt;Healthy: this neuron (●) lies near the median, dashed.&lt;p&gt;Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ stand at the bottom of the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons, sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of dL/dW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: this batch does not change its weights at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm %1, though most of the layer has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm %1, %2 × the layer&apos;s median (slow: below %3 ×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A click or the arrow keys choose a neuron, a double click or Enter shows it up close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White: %1, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom (▲) is a &lt;i&gt;dead neuron&lt;/i&gt;: no example of the batch teaches it anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White: %1, no gradient passes. Black: it can learn.&lt;p&gt;Healthy: about half of each.&lt;p&gt;Sick: mostly white. A column that is white from top to bottom (▲) is silent for this batch; if it stays so, the neuron is &lt;i&gt;dead&lt;/i&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow: hpreact is below 0, where little gradient passes. Blue: it is above.&lt;p&gt;Healthy: both colours in each column. No neuron can be dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: the first piece wins. Yellow: the second does.&lt;p&gt;Healthy: both colours in each column.&lt;p&gt;Sick: columns of one colour (▲): one piece never wins and is taught nothing; such a neuron is a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated</source>
        <translation type="unfinished">gesättigt</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, neuron %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1, example %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronView</name>
    <message>
        <source>of %1 in layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first dead one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the most saturated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the one of the largest outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronWeightsPanel</name>
    <message>
        <source>Incoming weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;What the neuron looks at&lt;/b&gt;. In the first layer: a row for each position of the context (1 is the farthest back), a column for each dimension of the embedding; red weights are positive, blue ones negative, pale ones near 0. In deeper layers: a bar for each neuron of the layer below.&lt;p&gt;Of maxout both pieces are shown.&lt;p&gt;A row much stronger than the others: the neuron listens to one position. Large weights all over drive it into saturation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position; piece 2 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std %1 (layer: %2); strongest: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NormGainPanel</name>
    <message>
        <source>Gain and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;What is learned&lt;/b&gt;: a dot for each neuron, its gain to the right, its shift upwards. All begin in one point, at shift 0, and part as the network trains.&lt;p&gt;A gain near 0 silences a neuron; a large one drives it into saturation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain %1 to %2, shift %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain %1
shift %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NormGapPanel</name>
    <message>
        <source>&lt;b&gt;Batch against running statistics&lt;/b&gt;, a dot for each neuron. Training normalises with those of the batch; evaluation and samples, which must not depend on a batch, with a running average of them.&lt;p&gt;Healthy: the dots lie around the dashed line, where both are equal; a batch strays from it by chance.&lt;p&gt;Sick: they lie apart. At step 0 the running mean is 0 and the running std 1, and it takes some multiples of 1/momentum steps to catch up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch and running mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch and running std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron %1
batch %2
running %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NormHistogramPanel</name>
    <message>
        <source>values, %</source>
        <translation type="unfinished">Werte, %</translation>
    </message>
    <message>
        <source>1 · Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;x·W&lt;/b&gt;, as the weights make it, before batch norm: one value for each neuron and example of the batch.&lt;p&gt;It may be as wide and as far from 0 as it likes: the next step takes both away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x·W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;(x·W − mean) / std&lt;/b&gt;, neuron by neuron, with the mean and standard deviation over the batch.&lt;p&gt;Every neuron now has mean 0 and std 1, whatever its weights: the layer cannot start saturated. The other examples of the batch have a say in each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(x·W − mean) / std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · After gain and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;gain · normalised + shift&lt;/b&gt;: what goes on. Gain and shift are learned, so that the network may widen or move a neuron&apos;s values where that helps.&lt;p&gt;Of a hidden layer this is hpreact, which enters the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain · normalised + shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread %1, mean %2, as the weights happen to make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons give all examples one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every neuron: mean 0, std 1 over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread %1 of the logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread %1 enters the activation (healthy: %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NormOffer</name>
    <message>
        <source>Batch norm gives every neuron mean 0 and spread 1 over the batch before its activation, whatever the weights are; a learned gain and shift set them anew. So deep networks start well without carefully chosen scales.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::NormView</name>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hidden layer on view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output layer is not normalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on batch norm for all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not normalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: spread over the whole of %1.&lt;p&gt;Sick: towers at its ends, %2: there %3 is &lt;i&gt;saturated&lt;/i&gt;. Its slope (%4) is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: half of the values in the tower at 0, the others falling off to the right.&lt;p&gt;Sick: almost all at 0, where no gradient passes, or a tail that reaches ever farther from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: about half of the values close below 0, the others falling off to the right.&lt;p&gt;Sick: a tail that vanishes or reaches ever farther from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell whose middle lies above 0, as the larger of two is taken.&lt;p&gt;Sick: a bell that narrows or widens from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h = %1(hpreact)</source>
        <translation type="unfinished"></translation>
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
    <name>actigrad::PanelStack</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished">Läufe</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom aufheben</translation>
    </message>
    <message>
        <source>Export “%1” as PNG…</source>
        <translation>„%1“ als PNG exportieren…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (key 0)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin picture (no longer in memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
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
    <name>actigrad::SamplesPanel</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 steps: %2 of %3 words stand in %4 (✓ remembered); the others are made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples appear as it trains: words that the network makes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the network makes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleForm</name>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of all hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of all hidden layers are drawn from a normal distribution of the standard deviation gain/√fan_in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ Recommended for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hidden layers: W = gain/√fan_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer whose scales are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layer whose scales are shown</source>
        <translation type="unfinished"></translation>
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
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the spread of what passes through.</source>
        <translation>◆ Kaiming: gain/√fan_in = %1 erhält die Streuung dessen, was hindurchgeht.</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>Von 0 bis %1.</translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::Session</name>
    <message>
        <source>The picture of %1 is no longer in memory: only so many of the newest runs are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation type="unfinished"></translation>
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
    <name>actigrad::TourStrip</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the first network of the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::TrainingForm</name>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished">Lernrate</translation>
    </message>
    <message>
        <source>What a step multiplies the gradients with.</source>
        <translation type="unfinished">Womit ein Schritt die Gradienten multipliziert.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation type="unfinished">Größer als 0, höchstens %1.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant: the learning rate stays. Step: a tenth from some step on. Cosine: half a wave, down to zero at the run’s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation type="unfinished">Abfall ab Schritt</translation>
    </message>
    <message>
        <source>From this step on the learning rate is a tenth.</source>
        <translation type="unfinished">Ab diesem Schritt beträgt die Lernrate ein Zehntel.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Batch</translation>
    </message>
    <message>
        <source>How many examples a step learns from.</source>
        <translation type="unfinished">Aus wie vielen Beispielen ein Schritt lernt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>How many steps a run takes.</source>
        <translation type="unfinished">Wie viele Schritte ein Lauf macht.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Seed</translation>
    </message>
    <message>
        <source>Decides every random number: the same seed gives the same run.</source>
        <translation type="unfinished">Bestimmt alle Zufallszahlen: derselbe Seed ergibt denselben Lauf.</translation>
    </message>
</context>
<context>
    <name>actigrad::UpdatePanel</name>
    <message>
        <source>Update to data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;How much one update changes a matrix&lt;/b&gt;: log10 of the spread of learning rate · gradient over the spread of the weights, a line for C and each W.&lt;p&gt;Healthy: near the dashed guide, −3: a thousandth each step; the shaded range is half a power of ten around it.&lt;p&gt;Sick: far above, the network is thrown about; far below, it hardly learns. A fall of the learning rate shows as a step down. Steps at which nothing changes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished">Schritt</translation>
    </message>
    <message>
        <source>log10(update:data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview: dots; lines: the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished">Vorschau</translation>
    </message>
    <message>
        <source>every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::ViewStack</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer on view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layer that the plots of one layer show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actigrad::WeightGradientsPanel</name>
    <message>
        <source>Gradients of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dW&lt;/b&gt;, a line for each weight matrix, each axis step a power of ten. In the legend: grad:data, the spread of the gradients over that of the weights; how fast a matrix learns, relative to its size.&lt;p&gt;Healthy: the ratios are of one order.&lt;p&gt;Sick: one matrix learns ten times faster than another. Of very large matrices a sample of the values is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|dL/dW|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values, %</source>
        <translation type="unfinished">Werte, %</translation>
    </message>
</context>
<context>
    <name>actigrad::WidthGrid</name>
    <message>
        <source>same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One width for all hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons a hidden layer has, from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activations</name>
    <message>
        <source>tanh x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − h²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat at both ends: no gradient passes there. Centred on zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / (1 + e⁻ˣ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h·(1 − h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat at both ends, slope ¼ at best. Not centred on zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, or 0 below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dies when x is below 0 for all examples: nothing teaches it any more. Never negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0.01 x, x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, or 0.01 below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot die, but learns 100 times slower below 0. No upper end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, or eˣ − 1 below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, or h + 1 below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat far below 0. Almost centred on zero; the exponential takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(x₁, x₂)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the larger, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sets of weights a neuron. A straight line if one piece always wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h &lt; %1 or &gt; %2</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>there must be from 1 to %1 hidden layers, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch norm needs a batch of at least 2 examples: one has no variance</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>this network has no scale “%1”; its scales are: %2</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hpreact is normalised: its spread no longer hangs on W1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep, 5 × 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3: each is much like the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep, batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers, all normalised: no gain to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep, no gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers at gain 1: activations shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep, gain 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers at gain 3: activations saturate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU, dead neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU with b1 at 3: some neurons start dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaiming init and a learning rate that falls from 0.2 to 0: more learned in 60,000 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>“Loss” starts near 22, far above the dashed line at 3.3 where pure guessing stands: the network is confidently wrong. “h” heaps up at −1 and 1, where tanh is flat: 62 % is saturated, so “Neurons” is mostly white and little gradient gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W2 × 0.01 and no b2: “Loss” now starts on the dashed line, and no steps are lost on unlearning. “h” has not changed: still 62 % saturated, and “Neurons” is still mostly white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W1 × 0.2 and b1 × 0.01: “hpreact” is five times narrower and fits between the flats of tanh. “h” now fills the whole range, 2 % is saturated, and “Neurons” is almost all black: every neuron learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W1 is calculated, not tried out: gain 5/3 over √fan_in = 0.304, the ◆ on its slider. “hpreact” has a spread of about 5/3, “h” one of 0.75 with 10 % saturated, and “Loss” falls just as well as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm gives “hpreact” mean 0 and spread 1 in every batch. Drag W1: “hpreact” and “h” keep still, the scale no longer matters. Drag gain1 instead: they widen, and h saturates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3, best seen on the page “Layers”. In “Activations of all layers” the spread settles at 0.65: what tanh squeezes, the gain makes up for. In “Gradients of all layers” the curves nearly coincide: nothing vanishes on the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers normalised, gain 1: in “Activations of all layers” the five curves are one, with a spread of 0.63. In “Update to data” the weights’ lines run close together, a little above the guide at −3; without batch norm the output layer’s starts 200 times above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain 1, without batch norm: tanh squeezes and nothing makes up for it. In “Activations of all layers” each curve is narrower than the one before, from a spread of 0.61 down to 0.31, and would go on shrinking in a deeper network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain 3: in “Activations of all layers” every layer heaps up at −1 and 1, about 30 % saturated. At step 0 “Gradients of all layers” shows them grow on the way back: in the first layer almost four times what they are in the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU with W1 at a third of its ◆ and b1 × 1: 43 of 200 neurons lie so far below 0 that no example of the batch reaches them, the ▲ of “Neurons”. Other batches wake some; for 16 no word of the dev split does, no gradient ever comes to them, and they stay dead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
