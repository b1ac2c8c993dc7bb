<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AxisValues</name>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>batch seed</source>
        <translation>graine des lots</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>decay at step</source>
        <translation>pas de réduction</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>évolution du taux</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>initial biases</source>
        <translation>biais initiaux</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>normalisation par lots</translation>
    </message>
    <message>
        <source>batch norm’s momentum</source>
        <translation>momentum de la normalisation par lots</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>run %1 of %2, %3 left</source>
        <translation>exécution %1 sur %2, encore %3</translation>
    </message>
    <message>
        <source>stopped after %1 runs of %2</source>
        <translation>arrêté après %1 exécutions sur %2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>initial loss</source>
        <translation>perte initiale</translation>
    </message>
    <message>
        <source>saturated at step 0</source>
        <translation>saturé au pas 0</translation>
    </message>
    <message>
        <source>silent neurons at step 0</source>
        <translation>neurones muets au pas 0</translation>
    </message>
    <message>
        <source>grad:data of W1 at step 0</source>
        <translation>grad:données de W1 au pas 0</translation>
    </message>
    <message>
        <source>mean loss of the last 200 steps</source>
        <translation>perte moyenne des 200 derniers pas</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>perte train</translation>
    </message>
    <message>
        <source>dev loss</source>
        <translation>perte dev</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>the run diverged: the loss of step %1 is not finite; lower --lr or the scales</source>
        <translation>l’exécution a divergé : la perte du pas %1 n’est pas finie ; diminuez --lr ou les échelles</translation>
    </message>
    <message>
        <source>stopped after %1 steps</source>
        <translation>arrêté après %1 pas</translation>
    </message>
    <message>
        <source>train loss %1</source>
        <translation>perte train %1</translation>
    </message>
    <message>
        <source>dev loss %1</source>
        <translation>perte dev %1</translation>
    </message>
    <message>
        <source>--%1 %2 would keep %3 losses; at most %4 are allowed</source>
        <translation>--%1 %2 garderait %3 pertes ; %4 au plus sont permises</translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation>perte test %1</translation>
    </message>
    <message>
        <source>the samples cannot be printed</source>
        <translation>les échantillons ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file: one would replace the other</source>
        <translation>« %1 » et « %2 » sont le même fichier : l’un remplacerait l’autre</translation>
    </message>
    <message>
        <source>stopped after %1 pictures of %2</source>
        <translation>arrêté après %1 images sur %2</translation>
    </message>
    <message>
        <source>the network has made %1 steps: --steps must not be less</source>
        <translation>le réseau a fait %1 pas : --steps ne peut pas être inférieur</translation>
    </message>
    <message>
        <source>revived %1 neurons</source>
        <translation>neurones ranimés : %1</translation>
    </message>
    <message>
        <source>--report-at %1 is not among the steps %2 to %3 that are trained</source>
        <translation>--report-at %1 n’est pas parmi les pas %2 à %3 qui sont entraînés</translation>
    </message>
    <message>
        <source>the network is not saved: it diverged</source>
        <translation>le réseau n’est pas enregistré : il a divergé</translation>
    </message>
    <message>
        <source>wrote a film of %1 pictures</source>
        <translation>film de %1 images écrit</translation>
    </message>
    <message>
        <source>--losses keeps the loss of each step, of at most %1 steps; --report with --log-every has fewer</source>
        <translation>--losses garde la perte de chaque pas, de %1 pas au plus ; --report avec --log-every en garde moins</translation>
    </message>
</context>
<context>
    <name>JudgementTexts</name>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>A divergé au pas %1</translation>
    </message>
    <message>
        <source>Initial loss far too high</source>
        <translation>Perte initiale beaucoup trop haute</translation>
    </message>
    <message>
        <source>Initial loss too high</source>
        <translation>Perte initiale trop haute</translation>
    </message>
    <message>
        <source>Gradients vanish with depth</source>
        <translation>Les gradients s’évanouissent avec la profondeur</translation>
    </message>
    <message>
        <source>Gradients explode with depth</source>
        <translation>Les gradients explosent avec la profondeur</translation>
    </message>
    <message>
        <source>%1 is badly saturated</source>
        <translation>%1 : fortement saturée</translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <translation>%1 : saturée</translation>
    </message>
    <message>
        <source>Dead neurons: %1</source>
        <translation>Neurones morts : %1</translation>
    </message>
    <message>
        <source>Activations shrink with depth</source>
        <translation>Les activations rétrécissent avec la profondeur</translation>
    </message>
    <message>
        <source>Activations grow with depth</source>
        <translation>Les activations grandissent avec la profondeur</translation>
    </message>
    <message>
        <source>Updates of %1 too large</source>
        <translation>Mises à jour de %1 trop grandes</translation>
    </message>
    <message>
        <source>Updates of %1 too small</source>
        <translation>Mises à jour de %1 trop petites</translation>
    </message>
    <message>
        <source>Overfitting: it memorises the words</source>
        <translation>Surapprentissage : il retient les mots par cœur</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too large. A lower learning rate keeps them small.</source>
        <translation>La perte n’est plus un nombre : les pas étaient trop grands. Un taux d’apprentissage plus bas les garde petits.</translation>
    </message>
    <message>
        <source>It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output layer is confidently wrong: training first has to unlearn that (the lecture’s first fix).</source>
        <translation>Elle part de %1. Deviner au hasard coûte log(vocabulaire) = %2, et au-dessus de %3 la couche de sortie se trompe avec assurance : l’entraînement doit d’abord le désapprendre (la première correction du cours).</translation>
    </message>
    <message>
        <source>At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to 10 %).</source>
        <translation>Au pas 0, %1 de ses sorties sont dans les régions saturées de %2, où presque aucun gradient ne passe ; plus de %3, c’est trop (l’initialisation Kaiming du cours en a 8 à 10 %).</translation>
    </message>
    <message>
        <source>%1 of its neurons have a piece that never wins and so gets no gradient; above %2 is too much.</source>
        <translation>%1 de ses neurones ont une pièce qui ne gagne jamais et ne reçoit donc aucun gradient ; plus de %2, c’est trop.</translation>
    </message>
    <message>
        <source>Going backwards, each layer keeps %1 of the gradient’s std; it should keep at least %2 (He et al. 2015: keep the variance).</source>
        <translation>Vers l’arrière, chaque couche garde %1 de l’écart-type du gradient ; elle devrait en garder au moins %2 (He et al. 2015 : conserver la variance).</translation>
    </message>
    <message>
        <source>Going backwards, each layer makes the gradient’s std %1 times as large; it should be at most %2 (He et al. 2015: keep the variance).</source>
        <translation>Vers l’arrière, chaque couche multiplie par %1 l’écart-type du gradient ; elle devrait le multiplier par %2 au plus (He et al. 2015 : conserver la variance).</translation>
    </message>
    <message>
        <source>Each layer keeps %1 of the std of the one before; it should keep at least %2. The activation shrinks it, which a gain makes up for (tanh: 5/3).</source>
        <translation>Chaque couche garde %1 de l’écart-type de la précédente ; elle devrait en garder au moins %2. L’activation le réduit, ce qu’un gain compense (tanh : 5/3).</translation>
    </message>
    <message>
        <source>Each layer makes the std %1 times as large as the one before; it should be at most %2: the weights’ gain is too large.</source>
        <translation>Chaque couche multiplie par %1 l’écart-type de la précédente ; elle devrait le multiplier par %2 au plus : le gain des poids est trop grand.</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and above %2 each step throws away much of what was learned (the lecture’s guide).</source>
        <translation>log10(mise à jour:données) vaut %1 ; environ −3 convient, et au-dessus de %2 chaque pas gâche une bonne part de ce qui est appris (le repère du cours).</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the lecture’s guide).</source>
        <translation>log10(mise à jour:données) vaut %1 ; environ −3 convient, et au-dessous de %2 l’apprentissage est trop lent (le repère du cours).</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>normalisation par lots</translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>%1 neurones par couche</translation>
    </message>
    <message>
        <source>learning rate: %1 → %2</source>
        <translation>taux d’apprentissage : %1 → %2</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Couche de sortie</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Couche cachée</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Couche cachée %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate is too high</source>
        <translation>La perte monte : le taux d’apprentissage est trop élevé</translation>
    </message>
    <message>
        <source>%1 overflows</source>
        <translation>%1 déborde</translation>
    </message>
    <message>
        <source>No gradient arrives: %1</source>
        <translation>Aucun gradient n’arrive : %1</translation>
    </message>
    <message>
        <source>All values are equal: %1</source>
        <translation>Toutes les valeurs sont égales : %1</translation>
    </message>
    <message>
        <source>Inputs too small: %1</source>
        <translation>Entrées trop petites : %1</translation>
    </message>
    <message>
        <source>Inputs too large: %1</source>
        <translation>Entrées trop grandes : %1</translation>
    </message>
    <message>
        <source>Almost a straight line: %1</source>
        <translation>Presque une droite : %1</translation>
    </message>
    <message>
        <source>The loss is %1 after %2 steps; it started at %3, and guessing costs %4. A lower learning rate keeps the steps small.</source>
        <translation>La perte est de %1 après %2 pas ; elle est partie de %3, et deviner au hasard coûte %4. Un taux d’apprentissage plus bas garde les pas petits.</translation>
    </message>
    <message>
        <source>Some of its values are no longer finite numbers: the scales or the learning rate are too large.</source>
        <translation>Certaines de ses valeurs ne sont plus des nombres finis : les échelles ou le taux d’apprentissage sont trop grands.</translation>
    </message>
    <message>
        <source>The weights after it are all zero, or everything after it is saturated: nothing before it learns.</source>
        <translation>Les poids qui suivent sont tous nuls, ou tout ce qui suit est saturé : rien de ce qui précède n’apprend.</translation>
    </message>
    <message>
        <source>Its weights are all zero: every neuron gives the same output for every example, and no example can be told from another.</source>
        <translation>Tous ses poids sont nuls : chaque neurone donne la même sortie pour tous les exemples, et aucun exemple ne se distingue d’un autre.</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; below %2 %3 is almost a straight line, or the signal fades.</source>
        <translation>Au pas 0 son hpreact a un écart-type de %1 ; au-dessous de %2, %3 est presque une droite, ou le signal s’éteint.</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; above %2 the signal grows from layer to layer.</source>
        <translation>Au pas 0 son hpreact a un écart-type de %1 ; au-dessus de %2, le signal grandit de couche en couche.</translation>
    </message>
    <message>
        <source>At step 0 only %1 of its values lie on one side of the bend; below %2 the layer is almost a straight line.</source>
        <translation>Au pas 0 seulement %1 de ses valeurs sont d’un côté du coude ; au-dessous de %2, la couche est presque une droite.</translation>
    </message>
    <message>
        <source>Dev loss is %1 above train loss, %2 of it; the lecture’s networks end 2 to 4 % above, and more than %3 means that the words are memorised.</source>
        <translation>La perte dev est de %1 au-dessus de la perte train, soit %2 de celle-ci ; les réseaux du cours finissent 2 à 4 % au-dessus, et plus de %3 signifie que les mots sont retenus par cœur.</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>Débordement : certaines valeurs ne sont pas finies</translation>
    </message>
    <message>
        <source>No gradient arrives at h of layer %1</source>
        <translation>Aucun gradient n’arrive à h de la couche %1</translation>
    </message>
    <message>
        <source>All values are equal: %1 is zero</source>
        <translation>Toutes les valeurs sont égales : %1 est nul</translation>
    </message>
    <message>
        <source>Starts at %1, not %2: lower %3</source>
        <translation>Part de %1 au lieu de %2 : baissez %3</translation>
    </message>
    <message>
        <source>%1 saturated at step 0 (healthy: &lt; %2)</source>
        <translation>%1 saturé au pas 0 (sain : &lt; %2)</translation>
    </message>
    <message>
        <source>%1 of neurons dead ▼ (healthy: &lt; %2)</source>
        <translation>%1 des neurones morts ▼ (sain : &lt; %2)</translation>
    </message>
    <message>
        <source>%1: raise %2</source>
        <translation>%1 : augmentez %2</translation>
    </message>
    <message>
        <source>%1: lower %2</source>
        <translation>%1 : baissez %2</translation>
    </message>
    <message>
        <source>%1 on one side of the bend (&gt; %2)</source>
        <translation>%1 d’un côté du coude (&gt; %2)</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too large (10^%3)</source>
        <translation>%1 : màj:données 10^%2, trop (10^%3)</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too small (10^%3)</source>
        <translation>%1 : màj:données 10^%2, trop peu (10^%3)</translation>
    </message>
    <message>
        <source>Dev %1 above train: %2 (healthy: &lt; %3)</source>
        <translation>Dev %1 au-dessus de train : %2 (sain : &lt; %3)</translation>
    </message>
    <message>
        <source>Vanishing: × %1 a layer (healthy: &gt; %2)</source>
        <translation>S’évanouit : × %1 par couche (sain : &gt; %2)</translation>
    </message>
    <message>
        <source>Exploding: × %1 a layer (healthy: &lt; %2)</source>
        <translation>Explose : × %1 par couche (sain : &lt; %2)</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&gt; %2): raise the gain</source>
        <translation>h : σ × %1 par couche (&gt; %2) : gain plus haut</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&lt; %2): lower the gain</source>
        <translation>h : σ × %1 par couche (&lt; %2) : gain plus bas</translation>
    </message>
    <message>
        <source>std %1 at step 0 (%2 to %3)</source>
        <translation>σ %1 au pas 0 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 of its neurons are saturated for all of %3 dev examples and get no gradient; above %2 is too much (the lecture calls it permanent brain damage).</source>
        <translation>%1 de ses neurones sont saturés pour l’ensemble des %3 exemples dev et ne reçoivent aucun gradient ; plus de %2, c’est trop (le cours parle de lésion cérébrale permanente).</translation>
    </message>
    <message>
        <source>Loss rose to %1: learning rate too high</source>
        <translation>La perte est montée à %1 : taux trop élevé</translation>
    </message>
    <message>
        <source>dead neurons revived</source>
        <translation>neurones morts ranimés</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Seed of all random numbers</source>
        <translation>Graine de tous les nombres aléatoires</translation>
    </message>
    <message>
        <source>Characters that predict the next one</source>
        <translation>Caractères qui prédisent le suivant</translation>
    </message>
    <message>
        <source>Numbers that stand for a character</source>
        <translation>Nombres qui représentent un caractère</translation>
    </message>
    <message>
        <source>Examples in each step</source>
        <translation>Exemples de chaque pas</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Pas d’entraînement</translation>
    </message>
    <message>
        <source>Words to learn from, one on each line, in UTF-8 (default: names).</source>
        <translation>Mots dont apprendre, un par ligne, en UTF-8 (par défaut : des prénoms).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (default: %4).</source>
        <translation>%1 : de %2 à %3 (par défaut : %4).</translation>
    </message>
    <message>
        <source>Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.</source>
        <translation>Échelle initiale d’un parmi %1 : de 0 à %2. Peut être répétée ; l’emporte sur celle du préréglage.</translation>
    </message>
    <message>
        <source>Trains without a window; needs no display.</source>
        <translation>Entraîne sans fenêtre ; n’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>Writes a report on the run as JSON (with --headless).</source>
        <translation>Écrit un rapport de l’exécution en JSON (avec --headless).</translation>
    </message>
    <message>
        <source>Steps between two losses in the report and in the progress (default: %1; with --headless).</source>
        <translation>Pas entre deux pertes dans le rapport et dans l’avancement (par défaut : %1 ; avec --headless).</translation>
    </message>
    <message>
        <source>Trains a character-level neural network and shows what it looks like from the inside.</source>
        <translation>Entraîne un réseau de neurones au niveau des caractères et montre à quoi il ressemble de l’intérieur.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>With the schedule “step”: the step from which the learning rate is divided by ten</source>
        <translation>Avec l’évolution « step » : le pas à partir duquel le taux d’apprentissage est divisé par dix</translation>
    </message>
    <message>
        <source>%1: %2 (default: %3).</source>
        <translation>%1 : %2 (par défaut : %3).</translation>
    </message>
    <message>
        <source>Activation of the hidden layers</source>
        <translation>Activation des couches cachées</translation>
    </message>
    <message>
        <source>Initial biases</source>
        <translation>Biais initiaux</translation>
    </message>
    <message>
        <source>Layers with batch norm</source>
        <translation>Couches avec normalisation par lots</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Évolution du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Steps between two evaluations over the whole of train, dev and test (default: only at the end).</source>
        <translation>Pas entre deux évaluations sur la totalité de train, dev et test (par défaut : seulement à la fin).</translation>
    </message>
    <message>
        <source>One of the lecture’s networks (see --list-presets). Other options change its shape, and its scales follow.</source>
        <translation>L’un des réseaux du cours (voir --list-presets). D’autres options changent sa forme, et ses échelles suivent.</translation>
    </message>
    <message>
        <source>Prints the presets.</source>
        <translation>Affiche les préréglages.</translation>
    </message>
    <message>
        <source>Words to sample from the network at the end, from 1 to %1; they are printed (with --headless).</source>
        <translation>Mots à tirer du réseau à la fin, de 1 à %1 ; ils sont affichés (avec --headless).</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, 1 to %1 of them</source>
        <translation>Largeurs des couches cachées, de 1 à %1 couches</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Share of each batch in batch norm’s running statistics</source>
        <translation>Poids de chaque lot dans les statistiques glissantes de la normalisation par lots</translation>
    </message>
    <message>
        <source>%1, each from 1 to %2 (default: %3).</source>
        <translation>%1, chacune de 1 à %2 (par défaut : %3).</translation>
    </message>
    <message>
        <source>%1: at most %2 (default: %3).</source>
        <translation>%1 : %2 au plus (par défaut : %3).</translation>
    </message>
    <message>
        <source>Writes the network after the last step as a safetensors file (with --headless).</source>
        <translation>Écrit le réseau après le dernier pas dans un fichier safetensors (avec --headless).</translation>
    </message>
    <message>
        <source>Goes on from a network that --save wrote; --steps counts from step 0 (with --headless).</source>
        <translation>Continue à partir d’un réseau écrit par --save ; --steps compte depuis le pas 0 (avec --headless).</translation>
    </message>
    <message>
        <source>Multiplies a parameter of the network resumed, as W2=0.1. Can be repeated (with --resume).</source>
        <translation>Multiplie un paramètre du réseau repris, comme W2=0.1. Peut être répétée (avec --resume).</translation>
    </message>
    <message>
        <source>Draws the incoming weights of dead neurons anew (with --resume).</source>
        <translation>Tire à nouveau les poids entrants des neurones morts (avec --resume).</translation>
    </message>
    <message>
        <source>Writes a film of the training: an animated WebP for a name in .webp, numbered pictures for one in .png (with --headless).</source>
        <translation>Écrit un film de l’entraînement : un WebP animé pour un nom en .webp, des images numérotées pour un nom en .png (avec --headless).</translation>
    </message>
    <message>
        <source>What the film shows: overview, layers, batch-norm, neuron, activations, or a plot, as hpreact (default: overview).</source>
        <translation>Ce que montre le film : overview, layers, batch-norm, neuron, activations, ou un graphique, comme hpreact (par défaut : overview).</translation>
    </message>
    <message>
        <source>Pictures of the film, from %1 to %2 (default: %3).</source>
        <translation>Images du film, de %1 à %2 (par défaut : %3).</translation>
    </message>
    <message>
        <source>The film’s first step (default: the first).</source>
        <translation>Premier pas du film (par défaut : le premier).</translation>
    </message>
    <message>
        <source>The film’s last step (default: the last).</source>
        <translation>Dernier pas du film (par défaut : le dernier).</translation>
    </message>
    <message>
        <source>How far apart its steps lie: log or linear (default: log).</source>
        <translation>Comment ses pas sont répartis : log ou linear (par défaut : log).</translation>
    </message>
    <message>
        <source>Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. What can be varied: %1 (with --headless).</source>
        <translation>Fait varier un réglage : W1=0.01:1:9 (à distances égales en log pour échelles, lr et gain), width=50:300:6, ou activation=tanh,relu. Deux fois pour une carte. Ce qui peut varier : %1 (avec --headless).</translation>
    </message>
    <message>
        <source>Repeats each run with so many seeds: --seed, the next one, … (with --headless).</source>
        <translation>Répète chaque exécution avec tant de graines : --seed, la suivante, … (avec --headless).</translation>
    </message>
    <message>
        <source>Runs at a time (default: as many as there are processors).</source>
        <translation>Exécutions simultanées (par défaut : autant que de processeurs).</translation>
    </message>
    <message>
        <source>Writes an experiment’s runs as CSV.</source>
        <translation>Écrit les exécutions d’une expérience en CSV.</translation>
    </message>
    <message>
        <source>Computes the I-th of N parts of an experiment, for --merge.</source>
        <translation>Calcule la I-ième de N parties d’une expérience, pour --merge.</translation>
    </message>
    <message>
        <source>Joins the reports of an experiment’s parts into --report and --table (with --headless).</source>
        <translation>Réunit les rapports des parties d’une expérience dans --report et --table (avec --headless).</translation>
    </message>
    <message>
        <source>Seed of the batches, so that networks of different shapes see the same</source>
        <translation>Graine des lots, pour que des réseaux de formes différentes voient les mêmes</translation>
    </message>
    <message>
        <source>%1: from 0 to %2 (default: those that follow the parameters’).</source>
        <translation>%1 : de 0 à %2 (par défaut : ceux qui suivent les paramètres).</translation>
    </message>
    <message>
        <source>Writes the plots as pictures into this folder (with --headless).</source>
        <translation>Écrit les graphiques sous forme d’images dans ce dossier (avec --headless).</translation>
    </message>
    <message>
        <source>Format of these pictures: png, svg or pdf (default: png).</source>
        <translation>Format de ces images : png, svg ou pdf (par défaut : png).</translation>
    </message>
    <message>
        <source>Resolution of these pictures, from %1 to %2; they measure the same in inches (default: %3 for pages, twice that for plots).</source>
        <translation>Résolution de ces images, de %1 à %2 ; leur taille en pouces ne change pas (par défaut : %3 pour les pages, le double pour les graphiques).</translation>
    </message>
    <message>
        <source>Writes the loss of every step as CSV (with --headless).</source>
        <translation>Écrit la perte de chaque pas en CSV (avec --headless).</translation>
    </message>
    <message>
        <source>Writes losses, and histograms of all layers at step 0, the last step and the steps of --report-at, as an event file for TensorBoard into this folder (with --headless).</source>
        <translation>Écrit les pertes, et les histogrammes de toutes les couches au pas 0, au dernier et à ceux de --report-at, comme fichier d’événements pour TensorBoard dans ce dossier (avec --headless).</translation>
    </message>
    <message>
        <source>Steps whose figures the report takes, as 0,100,12345 (with --report or --tensorboard).</source>
        <translation>Pas dont le rapport prend les chiffres, comme 0,100,12345 (avec --report ou --tensorboard).</translation>
    </message>
    <message>
        <source>A session (.actigrad), a network (.safetensors) or a picture that was exported, for the window; else the same as --words.</source>
        <translation>Une session (.actigrad), un réseau (.safetensors) ou une image exportée, pour la fenêtre ; sinon comme --words.</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>there is no option “%1”; see actigrad --help</source>
        <translation>il n’y a pas d’option « %1 » ; voir actigrad --help</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty</source>
        <translation>--%1 demande une valeur qui ne soit pas vide</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 doit être un nombre entier de %2 à %3, et non « %4 »</translation>
    </message>
    <message>
        <source>--scale must be NAME=X, for example W1=0.2, not “%1”</source>
        <translation>--scale doit être NOM=X, par exemple W1=0.2, et non « %1 »</translation>
    </message>
    <message>
        <source>there is no scale “%1”; the scales are: %2</source>
        <translation>il n’y a pas d’échelle « %1 » ; les échelles sont : %2</translation>
    </message>
    <message>
        <source>the scale of %1 must be a number from 0 to %2, not “%3”</source>
        <translation>l’échelle de %1 doit être un nombre de 0 à %2, et non « %3 »</translation>
    </message>
    <message>
        <source>the name of the file of words is empty</source>
        <translation>le nom du fichier de mots est vide</translation>
    </message>
    <message>
        <source>only one file of words can be opened; “%1” is one too many</source>
        <translation>un seul fichier de mots peut être ouvert ; « %1 » est de trop</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 demande --headless</translation>
    </message>
    <message>
        <source>Instruction set: %1</source>
        <translation>Jeu d’instructions : %1</translation>
    </message>
    <message>
        <source>--%1 must be a number greater than 0 and at most %2, not “%3”</source>
        <translation>--%1 doit être un nombre supérieur à 0 et d’au plus %2, et non « %3 »</translation>
    </message>
    <message>
        <source>--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”</source>
        <translation>--%1 doit être 1 à %2 nombres entiers de 1 à %3 séparés par des virgules, et non « %4 »</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not “%3”</source>
        <translation>--%1 doit être l’un de %2, et non « %3 »</translation>
    </message>
    <message>
        <source>--%1 must be a name in UTF-8, not “%2”</source>
        <translation>--%1 doit être un nom en UTF-8, et non « %2 »</translation>
    </message>
    <message>
        <source>--multiply must be NAME=X, for example W2=0.1, with X from −%1 to %1, not “%2”</source>
        <translation>--multiply doit être NOM=X, par exemple W2=0.1, avec X de −%1 à %1, et non « %2 »</translation>
    </message>
    <message>
        <source>--report-at must be up to %1 steps with commas between them, not “%2”</source>
        <translation>--report-at doit être jusqu’à %1 pas séparés par des virgules, et non « %2 »</translation>
    </message>
    <message>
        <source>the name of the file to resume is empty</source>
        <translation>le nom du fichier à reprendre est vide</translation>
    </message>
    <message>
        <source>--multiply and --revive need --resume</source>
        <translation>--multiply et --revive demandent --resume</translation>
    </message>
    <message>
        <source>--%1 needs --film</source>
        <translation>--%1 demande --film</translation>
    </message>
    <message>
        <source>--film must end in .webp (animated) or .png (numbered pictures), not “%1”</source>
        <translation>--film doit finir en .webp (animé) ou .png (images numérotées), et non « %1 »</translation>
    </message>
    <message>
        <source>--film-spacing must be log or linear, not “%1”</source>
        <translation>--film-spacing doit être log ou linear, et non « %1 »</translation>
    </message>
    <message>
        <source>--sweep can be given twice at most</source>
        <translation>--sweep peut être donnée deux fois au plus</translation>
    </message>
    <message>
        <source>--sweep %1 is given twice</source>
        <translation>--sweep %1 est donnée deux fois</translation>
    </message>
    <message>
        <source>an experiment of %1 runs is too large; at most %2 are possible</source>
        <translation>une expérience de %1 exécutions est trop grande ; %2 au plus sont possibles</translation>
    </message>
    <message>
        <source>--%1 needs --sweep or --seeds</source>
        <translation>--%1 demande --sweep ou --seeds</translation>
    </message>
    <message>
        <source>--table needs --sweep, --seeds or --merge</source>
        <translation>--table demande --sweep, --seeds ou --merge</translation>
    </message>
    <message>
        <source>--merge joins what was computed; --sweep and --seeds do not go with it</source>
        <translation>--merge réunit ce qui a été calculé ; --sweep et --seeds ne vont pas avec</translation>
    </message>
    <message>
        <source>an experiment needs --report or --table, where its results go</source>
        <translation>une expérience demande --report ou --table, où vont ses résultats</translation>
    </message>
    <message>
        <source>--%1 is of a single run, not of an experiment</source>
        <translation>--%1 concerne une seule exécution, non une expérience</translation>
    </message>
    <message>
        <source>“%1” can be opened in the window only, without --headless</source>
        <translation>« %1 » ne peut être ouvert que dans la fenêtre, sans --headless</translation>
    </message>
    <message>
        <source>--report-at needs --report or --tensorboard</source>
        <translation>--report-at demande --report ou --tensorboard</translation>
    </message>
    <message>
        <source>--export-format must be png, svg or pdf, not “%1”</source>
        <translation>--export-format doit être png, svg ou pdf, et non « %1 »</translation>
    </message>
    <message>
        <source>--export-format and --dpi need --export-dir</source>
        <translation>--export-format et --dpi demandent --export-dir</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>x = %1
%2 = %3
slope = %4</source>
        <translation>x = %1
%2 = %3
pente = %4</translation>
    </message>
    <message>
        <source>%1 (pinned: %2)</source>
        <translation>%1 (épinglée : %2)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglée</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>RunTableTexts</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Loss at 0</source>
        <translation>Perte à 0</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>Perte actuelle</translation>
    </message>
    <message>
        <source>Sat. at 0</source>
        <translation>Sat. à 0</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether the run’s loss curve is drawn, and how</source>
        <translation>Si la courbe de perte de l’exécution est tracée, et comment</translation>
    </message>
    <message>
        <source>The run’s name: double-click or F2 to change it</source>
        <translation>Le nom de l’exécution : double-clic ou F2 pour le changer</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Graine des nombres aléatoires</translation>
    </message>
    <message>
        <source>Loss of the first batch, before any training</source>
        <translation>Perte du premier lot, avant tout entraînement</translation>
    </message>
    <message>
        <source>Smoothed loss of the newest batches</source>
        <translation>Perte lissée des derniers lots</translation>
    </message>
    <message>
        <source>Steps trained so far</source>
        <translation>Pas entraînés jusqu’ici</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>État de l’exécution</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, affichée</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masquée</translation>
    </message>
    <message>
        <source>Init scales: %1</source>
        <translation>Échelles initiales : %1</translation>
    </message>
    <message>
        <source>Batch %1, %2 steps</source>
        <translation>Lot %1, %2 pas</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>S’entraîne</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
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
        <translation>Saturé (dev)</translation>
    </message>
    <message>
        <source>Dead (dev)</source>
        <translation>Morts (dev)</translation>
    </message>
    <message>
        <source>Init scales of C, W1, b1 and so on; point at a run to see them by name</source>
        <translation>Échelles initiales de C, W1, b1, etc. ; pointez une exécution pour les voir avec leurs noms</translation>
    </message>
    <message>
        <source>Loss over all training examples, at the last evaluation</source>
        <translation>Perte sur tous les exemples d’entraînement, à la dernière évaluation</translation>
    </message>
    <message>
        <source>Loss over the dev split, which is not trained on, at the last evaluation; bold: the lowest</source>
        <translation>Perte sur la partie dev, qui ne sert pas à l’entraînement, à la dernière évaluation ; en gras : la plus basse</translation>
    </message>
    <message>
        <source>Loss over the test split, at the last evaluation</source>
        <translation>Perte sur la partie test, à la dernière évaluation</translation>
    </message>
    <message>
        <source>Share of h in the saturated regions of the activation at step 0 (tanh: |h| &gt; 0.99)</source>
        <translation>Part de h dans les régions saturées de l’activation au pas 0 (tanh : |h| &gt; 0,99)</translation>
    </message>
    <message>
        <source>Share of h that is saturated over the whole dev split, at the last evaluation</source>
        <translation>Part de h saturée sur toute la partie dev, à la dernière évaluation</translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the dev split, at the last evaluation</source>
        <translation>Neurones saturés pour tous les exemples de la partie dev, à la dernière évaluation</translation>
    </message>
    <message>
        <source>Words: %1, seed %2</source>
        <translation>Mots : %1, graine %2</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>Activation %1</translation>
    </message>
    <message>
        <source>context %1, embedding %2, hidden %3</source>
        <translation>contexte %1, embedding %2, couches cachées %3</translation>
    </message>
    <message>
        <source>bias drawn</source>
        <translation>biais aléatoire</translation>
    </message>
    <message>
        <source>bias zero</source>
        <translation>biais nul</translation>
    </message>
    <message>
        <source>batch norm in hidden layers, momentum %1</source>
        <translation>normalisation par lots dans les couches cachées, momentum %1</translation>
    </message>
    <message>
        <source>batch norm in all layers, momentum %1</source>
        <translation>normalisation par lots dans toutes les couches, momentum %1</translation>
    </message>
    <message>
        <source>no batch norm</source>
        <translation>sans normalisation par lots</translation>
    </message>
    <message>
        <source>learning rate %1, constant</source>
        <translation>taux d’apprentissage %1, constant</translation>
    </message>
    <message>
        <source>learning rate %1, a tenth of it from step %2 on</source>
        <translation>taux d’apprentissage %1, un dixième à partir du pas %2</translation>
    </message>
    <message>
        <source>learning rate %1, down to 0 by a cosine</source>
        <translation>taux d’apprentissage %1, descend à 0 selon un cosinus</translation>
    </message>
    <message>
        <source>Evaluated after %1 steps: train %2, dev %3, test %4</source>
        <translation>Évaluée après %1 pas : train %2, dev %3, test %4</translation>
    </message>
    <message>
        <source>gain %1, %2 layers</source>
        <translation>gain %1, %2 couches</translation>
    </message>
    <message>
        <source>Silent at 0</source>
        <translation>Muets à 0</translation>
    </message>
    <message>
        <source>Neurons silent in the batch of step 0: saturated for every example of it</source>
        <translation>Neurones muets dans le lot du pas 0 : saturés pour chacun de ses exemples</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>toutes 1</translation>
    </message>
    <message>
        <source>Diverged at %1</source>
        <translation>A divergé à %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>… (%1 smaller terms: %2)</source>
        <translation>… (%1 termes plus petits : %2)</translation>
    </message>
    <message>
        <source>character</source>
        <translation>caractère</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>Example %1 of the batch: %2. Characters are indices into the alphabet of %3.
x = [%4], target y = %5</source>
        <translation>Exemple %1 du lot : %2. Les caractères sont des indices dans l’alphabet de %3.
x = [%4], cible y = %5</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Each character becomes its row of C: %1 numbers.
embcat = %2, side by side: %3 numbers</source>
        <translation>Chaque caractère devient sa ligne de C : %1 nombres.
embcat = %2, côte à côte : %3 nombres</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurone</translation>
    </message>
    <message>
        <source>Saturated: hardly any gradient will pass.</source>
        <translation>Saturé : presque aucun gradient ne passera.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>logits = batch norm of h %1
logit%2 = %3</source>
        <translation>logits = normalisation par lots de h %1
logit%2 = %3</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>all equal: 1/%1</source>
        <translation>toutes égales : 1/%1</translation>
    </message>
    <message>
        <source>p[%1] = exp(%2) / Σ exp(logits) = %3
The network expects “%4” (p = %5).</source>
        <translation>p[%1] = exp(%2) / Σ exp(logits) = %3
Le réseau attend « %4 » (p = %5).</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>all equal: log %1 = %2</source>
        <translation>toutes égales : log %1 = %2</translation>
    </message>
    <message>
        <source>loss = −log p[%1] = −log %2 = %3
The batch’s loss is the mean of its %4 examples: %5. With all characters equally likely it would be %6.</source>
        <translation>perte = −log p[%1] = −log %2 = %3
La perte du lot est la moyenne de ses %4 exemples : %5. Avec tous les caractères équiprobables, ce serait %6.</translation>
    </message>
    <message>
        <source>dL/dlogits = p / %1, and (p − 1) / %1 at the target: each logit is pushed by how wrong it is.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</source>
        <translation>dL/dlogits = p / %1, et (p − 1) / %1 à la cible : chaque logit est corrigé selon son erreur.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</translation>
    </message>
    <message>
        <source>dL/dh%1 comes back through batch norm and %2: %3</source>
        <translation>dL/dh%1 revient par la normalisation par lots et %2 : %3</translation>
    </message>
    <message>
        <source>weight of neuron %1</source>
        <translation>poids du neurone %1</translation>
    </message>
    <message>
        <source>dL/d%1, through batch norm: %2</source>
        <translation>dL/d%1, par la normalisation par lots : %2</translation>
    </message>
    <message>
        <source>share of dL/d%1</source>
        <translation>part de dL/d%1</translation>
    </message>
    <message>
        <source>dL/d%1 = Σ over the batch of %2%3 · dL/dhpreact%4; this example: %5 · %6 = %7
All %8 examples together: %9</source>
        <translation>dL/d%1 = Σ sur le lot de %2%3 · dL/dhpreact%4 ; cet exemple : %5 · %6 = %7
Les %8 exemples ensemble : %9</translation>
    </message>
    <message>
        <source>change of a parameter</source>
        <translation>changement d’un paramètre</translation>
    </message>
    <message>
        <source>parameters, %</source>
        <translation>paramètres, %</translation>
    </message>
    <message>
        <source>The same batch’s loss: %1 before the update, %2 after it.</source>
        <translation>La perte du même lot : %1 avant la mise à jour, %2 après.</translation>
    </message>
    <message>
        <source>The batch’s loss before the update: %1.</source>
        <translation>La perte du lot avant la mise à jour : %1.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>rows of C</source>
        <translation>lignes de C</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilités</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>there is no display to open a window on; --headless trains without one</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre ; --headless entraîne sans elle</translation>
    </message>
</context>
<context>
    <name>SweepReader</name>
    <message>
        <source>--sweep must be NAME=FROM:TO:COUNT or NAME=V1,V2,…, for example W1=0.01:1:9, not “%1”</source>
        <translation>--sweep doit être NOM=DE:À:NOMBRE ou NOM=V1,V2,…, par exemple W1=0.01:1:9, et non « %1 »</translation>
    </message>
    <message>
        <source>“%1” cannot be varied; what can be are: %2</source>
        <translation>« %1 » ne peut pas varier ; peuvent varier : %2</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a number from 0 to %3</source>
        <translation>--sweep %1 : « %2 » n’est pas un nombre de 0 à %3</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a whole number from 1 to %3</source>
        <translation>--sweep %1 : « %2 » n’est pas un nombre entier de 1 à %3</translation>
    </message>
    <message>
        <source>--sweep %1: a range is FROM:TO:COUNT, with at least 2 values, not “%2”</source>
        <translation>--sweep %1 : un intervalle est DE:À:NOMBRE, avec au moins 2 valeurs, et non « %2 »</translation>
    </message>
    <message>
        <source>--sweep %1: the ends of a range must be greater than 0, as its values are equally far apart in log; list them with commas to have 0</source>
        <translation>--sweep %1 : les bornes d’un intervalle doivent être supérieures à 0, ses valeurs étant à distances égales en log ; pour avoir 0, énumérez-les avec des virgules</translation>
    </message>
    <message>
        <source>--sweep %1: at most %2 values are possible</source>
        <translation>--sweep %1 : %2 valeurs au plus sont possibles</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” has a value that is empty or stands twice</source>
        <translation>--sweep %1 : « %2 » a une valeur vide ou répétée</translation>
    </message>
    <message>
        <source>--shard must be I/N with I from 1 to N, for example 2/8, not “%1”</source>
        <translation>--shard doit être I/N avec I de 1 à N, par exemple 2/8, et non « %1 »</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>std %1 (healthy: %2 to %3)</source>
        <translation>σ %1 (sain : %2 à %3)</translation>
    </message>
    <message>
        <source>Starts at %1 (guessing: %2)</source>
        <translation>Part de %1 (au hasard : %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing is updated: no gradient, or no learning rate</source>
        <translation>Rien n’est mis à jour : pas de gradient ou pas de taux d’apprentissage</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for all %2 examples: silent in this batch, it gets no gradient</source>
        <translation>Le neurone %1 est saturé pour les %2 exemples : muet dans ce lot, il ne reçoit aucun gradient</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples: a straight line for this batch</source>
        <translation>Le neurone %1 est du côté négatif pour %2 exemples sur %3 : une droite pour ce lot</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples; it cannot die</source>
        <translation>Le neurone %1 est du côté négatif pour %2 exemples sur %3 ; il ne peut pas mourir</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples; the piece that never wins is silent</source>
        <translation>Neurone %1 : la pièce 1 gagne pour %2 exemples sur %3 ; celle qui ne gagne jamais est muette</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for the others</source>
        <translation>Neurone %1 : la pièce 1 gagne pour %2 exemples sur %3, la pièce 2 pour les autres</translation>
    </message>
    <message>
        <source>Never silent so far</source>
        <translation>Jamais muet jusqu’ici</translation>
    </message>
    <message>
        <source>Silent since step 0</source>
        <translation>Muet depuis le pas 0</translation>
    </message>
    <message>
        <source>Silent at step 0, awake since step %1</source>
        <translation>Muet au pas 0, éveillé depuis le pas %1</translation>
    </message>
    <message>
        <source>Silent since step %1</source>
        <translation>Muet depuis le pas %1</translation>
    </message>
    <message>
        <source>Silent from step %1 to %2</source>
        <translation>Muet du pas %1 au pas %2</translation>
    </message>
    <message>
        <source>silent %1 times, now since step %2</source>
        <translation>muet %1 fois, maintenant depuis le pas %2</translation>
    </message>
    <message>
        <source>silent %1 times, last from step %2 to %3</source>
        <translation>muet %1 fois, en dernier du pas %2 au pas %3</translation>
    </message>
    <message>
        <source>Silent at step 0; %1</source>
        <translation>Muet au pas 0 ; %1</translation>
    </message>
    <message>
        <source>Awake at step 0; %1</source>
        <translation>Éveillé au pas 0 ; %1</translation>
    </message>
    <message>
        <source>Preview of step 0: no history</source>
        <translation>Aperçu du pas 0 : pas d’historique</translation>
    </message>
    <message>
        <source>seen at every step</source>
        <translation>vu à chaque pas</translation>
    </message>
    <message>
        <source>seen every %1 steps</source>
        <translation>vu tous les %1 pas</translation>
    </message>
    <message>
        <source>Only %1 caught up: evaluation goes wrong for about %2 steps</source>
        <translation>Rattrapé à %1 seulement : évaluation fausse pour environ %2 pas</translation>
    </message>
    <message>
        <source>%1: little, though only %2 caught up</source>
        <translation>%1 : peu, bien que rattrapé à %2 seulement</translation>
    </message>
    <message>
        <source>%1, no more than by chance: evaluation fits</source>
        <translation>%1, pas plus que par hasard : l’évaluation concorde</translation>
    </message>
    <message>
        <source>Means differ by %1 std</source>
        <translation>Les moyennes diffèrent de %1 σ</translation>
    </message>
    <message>
        <source>%1 (chance: %2): evaluation sees other values</source>
        <translation>%1 (hasard : %2) : l’évaluation voit d’autres valeurs</translation>
    </message>
    <message>
        <source>Stds differ by %1 ×</source>
        <translation>Les σ diffèrent d’un facteur %1</translation>
    </message>
    <message>
        <source>%1 (chance: %2 ×): evaluation sees other values</source>
        <translation>%1 (hasard : × %2) : l’évaluation voit d’autres valeurs</translation>
    </message>
    <message>
        <source>First piece wins %1 (about half is normal)</source>
        <translation>La première pièce gagne %1 (normal : la moitié)</translation>
    </message>
    <message>
        <source>Both pieces win in all %1 neurons</source>
        <translation>Les deux pièces gagnent dans les %1 neurones</translation>
    </message>
    <message>
        <source>std %1, up to %2 saturated</source>
        <translation>σ %1, jusqu’à %2 saturé</translation>
    </message>
    <message>
        <source>std %1</source>
        <translation>σ %1</translation>
    </message>
    <message>
        <source>grad:data %1</source>
        <translation>grad:données %1</translation>
    </message>
    <message>
        <source>From %1 to %2, the guide is %3</source>
        <translation>De %1 à %2, le repère est %3</translation>
    </message>
    <message>
        <source>std %1, %2 at step 0</source>
        <translation>σ %1, %2 au pas 0</translation>
    </message>
    <message>
        <source>%1 saturated (healthy: below %2)</source>
        <translation>%1 saturé (sain : moins de %2)</translation>
    </message>
    <message>
        <source>%1 saturated, %2 at step 0</source>
        <translation>%1 saturé, %2 au pas 0</translation>
    </message>
    <message>
        <source>%1: normal</source>
        <translation>%1 : normal</translation>
    </message>
    <message>
        <source>%1 below 0 (about half is normal)</source>
        <translation>%1 sous 0 (environ la moitié est normal)</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>Débordement : certaines valeurs ne sont pas finies</translation>
    </message>
    <message>
        <source>%1 below 0 (half is normal)</source>
        <translation>%1 sous 0 (la moitié est normal)</translation>
    </message>
    <message>
        <source>%1 of h is 0 (half is normal)</source>
        <translation>%1 de h vaut 0 (la moitié est normal)</translation>
    </message>
    <message>
        <source>%1 of winning pieces: gradient near zero</source>
        <translation>%1 des pièces gagnantes : gradient presque nul</translation>
    </message>
    <message>
        <source>%1 near zero (half is normal)</source>
        <translation>%1 presque nul (la moitié est normal)</translation>
    </message>
    <message>
        <source>%1 practically zero, %2 at step 0</source>
        <translation>%1 pratiquement nul, %2 au pas 0</translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact practically zero</source>
        <translation>%1 de dL/dhpreact pratiquement nul</translation>
    </message>
    <message>
        <source>▽ %1 of %2: one piece never wins here</source>
        <translation>▽ %1 sur %2 : une pièce ne gagne jamais ici</translation>
    </message>
    <message>
        <source>All of %1 neurons learn from this batch</source>
        <translation>Les %1 neurones apprennent de ce lot</translation>
    </message>
    <message>
        <source>▽ %1 of %2 silent in this batch</source>
        <translation>▽ %1 sur %2 muets dans ce lot</translation>
    </message>
    <message>
        <source>▼ %1 of %2 silent in this batch, %3 dead</source>
        <translation>▼ %1 sur %2 muets dans ce lot, %3 morts</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples</source>
        <translation>Le neurone %1 est saturé pour %2 exemples sur %3</translation>
    </message>
    <message>
        <source>Neuron %1 is dead: silent for all of %2 dev examples</source>
        <translation>Le neurone %1 est mort : muet pour les %2 exemples dev</translation>
    </message>
</context>
<context>
    <name>actigrad::Actions</name>
    <message>
        <source>&amp;Open words…</source>
        <translation>&amp;Ouvrir des mots…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Use the &amp;built-in names</source>
        <translation>Utiliser les &amp;prénoms fournis</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exporter l’image…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Restart training</source>
        <translation>Relancer &amp;l’entraînement</translation>
    </message>
    <message>
        <source>Start a new run with the settings on the left; the old one stays for comparison (Ctrl+R)</source>
        <translation>Commence une nouvelle exécution avec les réglages de gauche ; l’ancienne reste pour comparer (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Un p&amp;as</translation>
    </message>
    <message>
        <source>One training step, while paused (F10)</source>
        <translation>Un pas d’entraînement, en pause (F10)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Nouvelle graine</translation>
    </message>
    <message>
        <source>Start a new run with other random numbers (Ctrl+N)</source>
        <translation>Commence une nouvelle exécution avec d’autres nombres aléatoires (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>Re&amp;tour à l’exécution</translation>
    </message>
    <message>
        <source>Reset &amp;zoom of all plots</source>
        <translation>Réinitialiser le &amp;zoom de tous les graphiques</translation>
    </message>
    <message>
        <source>&amp;About Actigrad</source>
        <translation>À &amp;propos d’Actigrad</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Celle du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Resume training (Space)</source>
        <translation>Reprendre l’entraînement (Espace)</translation>
    </message>
    <message>
        <source>Pause training; settings can still be previewed (Space)</source>
        <translation>Mettre l’entraînement en pause ; les réglages restent prévisualisables (Espace)</translation>
    </message>
    <message>
        <source>Logarithmic c&amp;ounts in histograms</source>
        <translation>Effectifs logarithmiques dans les &amp;histogrammes</translation>
    </message>
    <message>
        <source>Train, dev and test loss over all examples (F9)</source>
        <translation>Perte train, dev et test sur tous les exemples (F9)</translation>
    </message>
    <message>
        <source>E&amp;valuate losses every</source>
        <translation>Éval&amp;uer les pertes tous les</translation>
    </message>
    <message>
        <source>At the end &amp;only</source>
        <translation>Seulement à la &amp;fin</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>&amp;Pin this picture</source>
        <translation>Épingler cette i&amp;mage</translation>
    </message>
    <message>
        <source>Pin s&amp;tep 0 of the run</source>
        <translation>Épingler le pas &amp;0 de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Dét&amp;acher</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>Dét&amp;acher %1</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Ev&amp;aluate losses now</source>
        <translation>É&amp;valuer les pertes maintenant</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Reset settings and opt&amp;ions…</source>
        <translation>Réini&amp;tialiser réglages et options…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Lar&amp;ger type and lines</source>
        <translation>Texte et traits plus &amp;grands</translation>
    </message>
    <message>
        <source>S&amp;maller type and lines</source>
        <translation>Texte et traits p&amp;lus petits</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Hide verdicts and figures</source>
        <translation>Mas&amp;quer jugements et chiffres</translation>
    </message>
    <message>
        <source>For teaching: let everyone predict, then reveal</source>
        <translation>Pour enseigner : chacun prédit d’abord, puis on montre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Lecture’s co&amp;de at the sliders</source>
        <translation>Code &amp;du cours près des curseurs</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;What the pages show</source>
        <translation>&amp;Ce que montrent les pages</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>A restart rests at step 0 until it is told to train</source>
        <translation>Une relance attend au pas 0 qu’on lui dise d’entraîner</translation>
    </message>
    <message>
        <source>Begin at res&amp;t</source>
        <translation>&amp;Commencer au repos</translation>
    </message>
    <message>
        <source>&amp;Fork here…</source>
        <translation>&amp;Bifurquer ici…</translation>
    </message>
    <message>
        <source>A new run that goes on from the step on view (Ctrl+Shift+R)</source>
        <translation>Une nouvelle exécution qui continue à partir du pas affiché (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>Ouvrir &amp;un réseau…</translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation>Enregistrer le ré&amp;seau…</translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>Exporter un &amp;film…</translation>
    </message>
    <message>
        <source>&amp;Memory for past steps</source>
        <translation>&amp;Mémoire pour les pas passés</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Many runs at once, with values of one or two settings (Ctrl+T)</source>
        <translation>Beaucoup d’exécutions à la fois, avec des valeurs d’un ou deux réglages (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tr&amp;y values…</source>
        <translation>Essa&amp;yer des valeurs…</translation>
    </message>
    <message>
        <source>Open the &amp;last session</source>
        <translation>Ouvr&amp;ir la dernière session</translation>
    </message>
    <message>
        <source>The one that the window before this one kept</source>
        <translation>Celle qu’a gardée la fenêtre d’avant celle-ci</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Enregistrer &amp;la session sous…</translation>
    </message>
    <message>
        <source>Of the &amp;last steps only</source>
        <translation>Seulement des &amp;derniers pas</translation>
    </message>
    <message>
        <source>Up to %1 MB</source>
        <translation>Jusqu’à %1 Mo</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>Exporter les &amp;données</translation>
    </message>
    <message>
        <source>&amp;Losses of all runs…</source>
        <translation>&amp;Pertes de toutes les exécutions…</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>&amp;Tableau des exécutions…</translation>
    </message>
    <message>
        <source>Te&amp;nsors of this layer…</source>
        <translation>Te&amp;nseurs de cette couche…</translation>
    </message>
    <message>
        <source>For Tensor&amp;Board…</source>
        <translation>Pour Tensor&amp;Board…</translation>
    </message>
    <message>
        <source>&amp;Copy plot and data</source>
        <translation>&amp;Copier graphique et données</translation>
    </message>
    <message>
        <source>Copy the &amp;page</source>
        <translation>Copier la pa&amp;ge</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copier comme &amp;ligne de commande</translation>
    </message>
    <message>
        <source>Copy as PyTorch co&amp;de</source>
        <translation>Copier comme code P&amp;yTorch</translation>
    </message>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>Ou&amp;vrir une session…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>Enre&amp;gistrer la session</translation>
    </message>
    <message>
        <source>S&amp;tates in session files</source>
        <translation>É&amp;tats dans les fichiers de session</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationCard</name>
    <message>
        <source>%1 ✓ in use</source>
        <translation>%1 ✓ en service</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Slope: %3&lt;p&gt;Range: %4&lt;p&gt;Recommended gain: %5, which keeps the std of the data from layer to layer.&lt;p&gt;%6&lt;p&gt;A click shows a network with it.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; : h = %2&lt;p&gt;Pente : %3&lt;p&gt;Étendue : %4&lt;p&gt;Gain recommandé : %5, qui conserve l’écart-type des données de couche en couche.&lt;p&gt;%6&lt;p&gt;Un clic montre un réseau avec elle.</translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation>%1, gain %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation>pente : %1</translation>
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
        <translation>%1 est en service</translation>
    </message>
    <message>
        <source>Show a network with %1</source>
        <translation>Montrer un réseau avec %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationGallery</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationLayersPanel</name>
    <message>
        <source>Activations of all layers</source>
        <translation>Activations de toutes les couches</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distribution of h&lt;/b&gt;, a line for each layer; the layer on view is thick.&lt;p&gt;Healthy: the lines lie on each other, so that depth changes nothing.&lt;p&gt;Sick: they draw together towards 0 from layer to layer (gain too small), or heap up at the ends (gain too large). A line that leaves at the top has more in one bin than the axis shows; the pointer tells how much.</source>
        <translation>&lt;b&gt;Distribution de h&lt;/b&gt;, une ligne par couche ; la couche affichée est épaisse.&lt;p&gt;Sain : les lignes se superposent, si bien que la profondeur ne change rien.&lt;p&gt;Malade : elles se resserrent vers 0 de couche en couche (gain trop petit) ou s’entassent aux extrémités (gain trop grand). Une ligne qui sort par le haut a dans un intervalle plus que l’axe ne montre ; le pointeur dit combien.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valeurs, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
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
        <translation>pente</translation>
    </message>
    <message>
        <source>&lt;b&gt;The activation&lt;/b&gt; %1, its slope (%2), and the values of hpreact: dots on the curve, their density beneath. Percentages in the corners are beyond the axis.</source>
        <translation>&lt;b&gt;L’activation&lt;/b&gt; %1, sa pente (%2) et les valeurs de hpreact : des points sur la courbe et, dessous, leur densité. Les pourcentages dans les coins sont hors de l’axe.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two pieces the larger is taken: x is the first less the second, and what the curve adds to the second.&lt;p&gt;Healthy: each piece wins for about half of the data.&lt;p&gt;Sick: the data lies on one side of 0, where the neuron is a straight line.</source>
        <translation>&lt;p&gt;Des deux pièces on prend la plus grande : x est la première moins la seconde, et la courbe ce qui s’ajoute à la seconde.&lt;p&gt;Sain : chaque pièce gagne pour environ la moitié des données.&lt;p&gt;Malade : les données sont d’un seul côté de 0, où le neurone est une droite.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the data lies on both sides of the bend.&lt;p&gt;Sick: it lies on one side alone: there the layer is a straight line.</source>
        <translation>&lt;p&gt;Sain : les données sont des deux côtés du coude.&lt;p&gt;Malade : elles sont d’un seul côté : là, la couche est une droite.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded regions, %1, where the slope is almost 0 or 0.</source>
        <translation>&lt;p&gt;Sain : la plupart des données sont dans le coude, où la pente laisse passer le gradient.&lt;p&gt;Malade : elles sont dans les régions ombrées, %1, où la pente est presque nulle ou nulle.</translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 et sa pente</translation>
    </message>
    <message>
        <source>x = first piece − second</source>
        <translation>x = première pièce − seconde</translation>
    </message>
    <message>
        <source>h − second piece, slope</source>
        <translation>h − seconde pièce, pente</translation>
    </message>
    <message>
        <source>%1, slope</source>
        <translation>%1, pente</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
</context>
<context>
    <name>actigrad::AxisForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>%1: choose at least one value</source>
        <translation>%1 : choisissez au moins une valeur</translation>
    </message>
    <message>
        <source>%1: these ends cannot be used; scales, gains and rates must be greater than 0</source>
        <translation>%1 : ces bornes ne conviennent pas ; échelles, gains et taux doivent être supérieurs à 0</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGainPanel</name>
    <message>
        <source>Gain and shift</source>
        <translation>Gain et décalage</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is learned&lt;/b&gt;: a dot for each neuron, its gain to the right, its shift upwards. All begin in one point, at shift 0, and part as the network trains.&lt;p&gt;A gain near 0 silences a neuron; a large one drives it into saturation.</source>
        <translation>&lt;b&gt;Ce qui est appris&lt;/b&gt; : un point par neurone, son gain vers la droite, son décalage vers le haut. Tous partent d’un même point, au décalage 0, et se séparent quand le réseau s’entraîne.&lt;p&gt;Un gain proche de 0 rend un neurone muet ; un grand gain le pousse dans la saturation.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Cette couche n’est pas normalisée</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neurones</translation>
    </message>
    <message>
        <source>Gain %1 to %2, shift %3 to %4</source>
        <translation>Gain de %1 à %2, décalage de %3 à %4</translation>
    </message>
    <message>
        <source>gain %1
shift %2</source>
        <translation>gain %1
décalage %2</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGapPanel</name>
    <message>
        <source>&lt;b&gt;Batch against running statistics&lt;/b&gt;, a dot for each neuron. Training normalises with those of the batch; evaluation and samples, which must not depend on a batch, with a running average of them.&lt;p&gt;Healthy: the dots lie around the dashed line, where both are equal; a batch strays from it by chance.&lt;p&gt;Sick: they lie apart. At step 0 the running mean is 0 and the running std 1, and it takes some multiples of 1/momentum steps to catch up.</source>
        <translation>&lt;b&gt;Statistiques du lot et glissantes&lt;/b&gt;, un point par neurone. L’entraînement normalise avec celles du lot ; l’évaluation et les échantillons, qui ne doivent pas dépendre d’un lot, avec leur moyenne glissante.&lt;p&gt;Sain : les points entourent la ligne tiretée, où les deux sont égales ; un lot s’en écarte par hasard.&lt;p&gt;Malade : ils en sont loin. Au pas 0 la moyenne glissante est 0 et l’écart-type glissant 1, et le rattrapage prend quelques multiples de 1/momentum pas.</translation>
    </message>
    <message>
        <source>Batch and running mean</source>
        <translation>Moyenne du lot et glissante</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>moyenne du lot</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>moyenne glissante</translation>
    </message>
    <message>
        <source>Batch and running std</source>
        <translation>Écart-type du lot et glissant</translation>
    </message>
    <message>
        <source>std of the batch</source>
        <translation>écart-type du lot</translation>
    </message>
    <message>
        <source>running std</source>
        <translation>écart-type glissant</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Cette couche n’est pas normalisée</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neurones</translation>
    </message>
    <message>
        <source>neuron %1
batch %2
running %3</source>
        <translation>neurone %1
lot %2
glissant %3</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormHistogramPanel</name>
    <message>
        <source>values, %</source>
        <translation>valeurs, %</translation>
    </message>
    <message>
        <source>1 · Raw</source>
        <translation>1 · Brut</translation>
    </message>
    <message>
        <source>&lt;b&gt;x·W&lt;/b&gt;, as the weights make it, before batch norm: one value for each neuron and example of the batch.&lt;p&gt;It may be as wide and as far from 0 as it likes: the next step takes both away.</source>
        <translation>&lt;b&gt;x·W&lt;/b&gt;, tel que les poids le font, avant la normalisation par lots : une valeur par neurone et par exemple du lot.&lt;p&gt;Il peut être aussi large et aussi loin de 0 qu’il veut : l’étape suivante retire les deux.</translation>
    </message>
    <message>
        <source>x·W</source>
        <translation>x·W</translation>
    </message>
    <message>
        <source>2 · Normalised</source>
        <translation>2 · Normalisé</translation>
    </message>
    <message>
        <source>&lt;b&gt;(x·W − mean) / std&lt;/b&gt;, neuron by neuron, with the mean and standard deviation over the batch.&lt;p&gt;Every neuron now has mean 0 and std 1, whatever its weights: the layer cannot start saturated. The other examples of the batch have a say in each value.</source>
        <translation>&lt;b&gt;(x·W − moyenne) / σ&lt;/b&gt;, neurone par neurone, avec la moyenne et l’écart-type σ sur le lot.&lt;p&gt;Chaque neurone a maintenant la moyenne 0 et l’écart-type 1, quels que soient ses poids : la couche ne peut pas démarrer saturée. Les autres exemples du lot influent sur chaque valeur.</translation>
    </message>
    <message>
        <source>(x·W − mean) / std</source>
        <translation>(x·W − moyenne) / σ</translation>
    </message>
    <message>
        <source>3 · After gain and shift</source>
        <translation>3 · Après gain et décalage</translation>
    </message>
    <message>
        <source>&lt;b&gt;gain · normalised + shift&lt;/b&gt;: what goes on. Gain and shift are learned, so that the network may widen or move a neuron’s values where that helps.&lt;p&gt;Of a hidden layer this is hpreact, which enters the activation.</source>
        <translation>&lt;b&gt;gain · normalisé + décalage&lt;/b&gt; : ce qui continue. Les deux sont appris, afin que le réseau puisse élargir ou déplacer les valeurs d’un neurone là où cela aide.&lt;p&gt;Dans une couche cachée c’est hpreact, qui entre dans l’activation.</translation>
    </message>
    <message>
        <source>gain · normalised + shift</source>
        <translation>gain · normalisé + décalage</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Cette couche n’est pas normalisée</translation>
    </message>
    <message>
        <source>std %1, mean %2, as the weights give it</source>
        <translation>σ %1, moyenne %2, selon les poids</translation>
    </message>
    <message>
        <source>%1 of %2 neurons give all examples one value</source>
        <translation>%1 neurones sur %2 donnent une seule valeur à tous les exemples</translation>
    </message>
    <message>
        <source>Every neuron: mean 0, std 1 over the batch</source>
        <translation>Chaque neurone : moyenne 0, σ 1 sur le lot</translation>
    </message>
    <message>
        <source>std %1 of the logits</source>
        <translation>σ %1 des logits</translation>
    </message>
    <message>
        <source>std %1 enters the activation</source>
        <translation>σ %1 entre dans l’activation</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormOffer</name>
    <message>
        <source>Batch norm gives every neuron mean 0 and std 1 over the batch before its activation, whatever the weights are; a learned gain and shift set them anew. So deep networks start well without carefully chosen scales.</source>
        <translation>La normalisation par lots donne à chaque neurone la moyenne 0 et l’écart-type 1 sur le lot avant son activation, quels que soient les poids ; un gain et un décalage appris les fixent à nouveau. Ainsi les réseaux profonds démarrent bien sans échelles choisies avec soin.</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormView</name>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Couche de sortie</translation>
    </message>
    <message>
        <source>Show the hidden layer on view</source>
        <translation>Montrer la couche cachée affichée</translation>
    </message>
    <message>
        <source>Show the output layer</source>
        <translation>Montrer la couche de sortie</translation>
    </message>
    <message>
        <source>The output layer is not normalised.</source>
        <translation>La couche de sortie n’est pas normalisée.</translation>
    </message>
    <message>
        <source>Switch on batch norm for all layers</source>
        <translation>Activer la normalisation par lots pour toutes les couches</translation>
    </message>
    <message>
        <source>%1 is not normalised.</source>
        <translation>%1 n’est pas normalisée.</translation>
    </message>
    <message>
        <source>Switch on batch norm</source>
        <translation>Activer la normalisation par lots</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. par lots</translation>
    </message>
</context>
<context>
    <name>actigrad::CompareView</name>
    <message>
        <source>A second run is needed: restart training</source>
        <translation>Il faut une deuxième exécution : relancez l’entraînement</translation>
    </message>
    <message>
        <source>B is on its way</source>
        <translation>B arrive</translation>
    </message>
    <message>
        <source>A: step %1, B: step %2</source>
        <translation>A : pas %1, B : pas %2</translation>
    </message>
    <message>
        <source>Both at step %1</source>
        <translation>Les deux au pas %1</translation>
    </message>
    <message>
        <source>filled: A, outline: B</source>
        <translation>plein : A, contour : B</translation>
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
        <translation>Exécution A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Exécution B</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposées</translation>
    </message>
    <message>
        <source>A above B, on shared axes</source>
        <translation>A au-dessus de B, sur des axes communs</translation>
    </message>
    <message>
        <source>B as an outline over A</source>
        <translation>B en contour sur A</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>actigrad::ConfigForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
</context>
<context>
    <name>actigrad::ControlPanel</name>
    <message>
        <source>Settings of the next run</source>
        <translation>Réglages de la prochaine exécution</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Init scales</source>
        <translation>Échelles initiales</translation>
    </message>
    <message>
        <source>Restart on release</source>
        <translation>Relancer au relâchement</translation>
    </message>
    <message>
        <source>Restart training as soon as a slider is released or another setting is changed</source>
        <translation>Relance l’entraînement dès qu’un curseur est relâché ou qu’un autre réglage change</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 characters</source>
        <translation>%1 : %2 mots, %3 caractères</translation>
    </message>
    <message>
        <source>Trained on: %1</source>
        <translation>Entraîné sur : %1</translation>
    </message>
    <message>
        <source>The lecture’s networks, in its order, and one that learns faster</source>
        <translation>Les réseaux du cours, dans son ordre, et un qui apprend plus vite</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>actigrad::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>actigrad::DataController</name>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Export for TensorBoard</source>
        <translation>Exporter pour TensorBoard</translation>
    </message>
    <message>
        <source>Writing event files…</source>
        <translation>Écriture des fichiers d’événements…</translation>
    </message>
    <message>
        <source>Saved. To look at it: tensorboard --logdir %1</source>
        <translation>Enregistré. Pour le voir : tensorboard --logdir %1</translation>
    </message>
    <message>
        <source>The command line is in the clipboard: of the settings, not of the steps before the fork</source>
        <translation>La ligne de commande est dans le presse-papiers : des réglages, non des pas d’avant la bifurcation</translation>
    </message>
    <message>
        <source>The command line is in the clipboard</source>
        <translation>La ligne de commande est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The PyTorch script is in the clipboard: it prints the same losses of steps 0 to 10</source>
        <translation>Le script PyTorch est dans le presse-papiers : il affiche les mêmes pertes des pas 0 à 10</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisPanel</name>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>Rien trouvé : ce réseau est sain</translation>
    </message>
    <message>
        <source>Judgements appear with the first step</source>
        <translation>Les jugements apparaissent avec le premier pas</translation>
    </message>
    <message>
        <source>Checked: the initial loss, saturated and dead neurons, std of activations and gradients from layer to layer; from step 500 on the size of updates; overfitting once losses are evaluated.</source>
        <translation>Sont vérifiés : la perte initiale, les neurones saturés et morts, l’écart-type des activations et des gradients de couche en couche ; à partir du pas 500 la taille des mises à jour ; le surapprentissage dès que les pertes sont évaluées.</translation>
    </message>
    <message>
        <source>What is wrong with the network</source>
        <translation>Ce qui ne va pas dans le réseau</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisRow</name>
    <message>
        <source>Preview the repair</source>
        <translation>Prévisualiser la correction</translation>
    </message>
    <message>
        <source>Preview the repair of: %1</source>
        <translation>Prévisualiser la correction de : %1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Correction : %1</translation>
    </message>
    <message>
        <source>Fork here, repaired</source>
        <translation>Bifurquer ici, corrigé</translation>
    </message>
    <message>
        <source>A new run goes on from the step on view: %1</source>
        <translation>Une nouvelle exécution continue à partir du pas affiché : %1</translation>
    </message>
    <message>
        <source>Fork with a repair of: %1</source>
        <translation>Bifurquer avec une correction de : %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentList</name>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 graine</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 graines</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentPanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentsPage</name>
    <message>
        <source>More seeds</source>
        <translation>Plus de graines</translation>
    </message>
    <message>
        <source>Repeat with seeds</source>
        <translation>Répéter avec des graines</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>Comparer avec des graines</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message>
        <source>follows the settings</source>
        <translation>suit les réglages</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêtée : %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try values…</source>
        <translation>Essayer des valeurs…</translation>
    </message>
    <message>
        <source>Many runs at once: values of one or two settings</source>
        <translation>Beaucoup d’exécutions à la fois : des valeurs d’un ou deux réglages</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What the experiment shows</source>
        <translation>Ce que montre l’expérience</translation>
    </message>
    <message>
        <source>More seeds…</source>
        <translation>Plus de graines…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Many runs at once, on all cores</source>
        <translation>Beaucoup d’exécutions à la fois, sur tous les cœurs</translation>
    </message>
    <message>
        <source>Which W1 is best?</source>
        <translation>Quel W1 est le meilleur ?</translation>
    </message>
    <message>
        <source>Nine values around the present one, 10,000 steps each</source>
        <translation>Neuf valeurs autour de l’actuelle, 10 000 pas chacune</translation>
    </message>
    <message>
        <source>How do W1 and W2 decide step 0?</source>
        <translation>Comment W1 et W2 décident-ils du pas 0 ?</translation>
    </message>
    <message>
        <source>A map of 32 × 32 networks, which follows the other settings</source>
        <translation>Une carte de 32 × 32 réseaux, qui suit les autres réglages</translation>
    </message>
    <message>
        <source>Was this run’s loss luck of the seed?</source>
        <translation>La perte de cette exécution, un hasard de la graine ?</translation>
    </message>
    <message>
        <source>The run on view, with several seeds</source>
        <translation>L’exécution affichée, avec plusieurs graines</translation>
    </message>
    <message>
        <source>Each seed trains from step 0. How many (fixed before they run)?</source>
        <translation>Chaque graine s’entraîne depuis le pas 0. Combien (fixé avant leur exécution) ?</translation>
    </message>
</context>
<context>
    <name>actigrad::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>Copier dans le presse-papiers</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>« %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Give the file a name</source>
        <translation>Donnez un nom au fichier</translation>
    </message>
    <message>
        <source>Saving the picture…</source>
        <translation>Enregistrement de l’image…</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG (pixels)</translation>
    </message>
    <message>
        <source>SVG (lines)</source>
        <translation>SVG (tracés)</translation>
    </message>
    <message>
        <source>PDF (lines)</source>
        <translation>PDF (tracés)</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of text and lines: 200 % can be read from the last row</source>
        <translation>Du texte et des traits : 200 % se lit du dernier rang</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source>Run, settings and step beneath</source>
        <translation>Exécution, réglages et pas au-dessous</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Captio&amp;n</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 pixels, %3 × %4 mm</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Images (*.%1)</translation>
    </message>
</context>
<context>
    <name>actigrad::Exporter</name>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>L’image est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The picture and its data are in the clipboard</source>
        <translation>L’image et ses données sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresBar</name>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>pas/s</translation>
    </message>
    <message>
        <source>loss now, smoothed</source>
        <translation>perte lissée</translation>
    </message>
    <message>
        <source>loss at step 0 / expected</source>
        <translation>perte initiale / attendue</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>hpreact, mean / std</source>
        <translation>hpreact, moyenne / σ</translation>
    </message>
    <message>
        <source>h, mean / std</source>
        <translation>h, moyenne / σ</translation>
    </message>
    <message>
        <source>Moving average of the batch losses over a tenth of the run, 1,000 steps at most</source>
        <translation>Moyenne glissante des pertes par lot sur un dixième de l’exécution, 1 000 pas au plus</translation>
    </message>
    <message>
        <source>The first batch’s loss, and log(vocabulary), which is what guessing costs</source>
        <translation>La perte du premier lot, et log(vocabulaire), qui est ce que coûte deviner au hasard</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>Moyenne et écart-type des préactivations</translation>
    </message>
    <message>
        <source>The current step of the run</source>
        <translation>Le pas actuel de l’exécution</translation>
    </message>
    <message>
        <source>The share of outputs with %1</source>
        <translation>La part des sorties avec %1</translation>
    </message>
    <message>
        <source>The share of outputs with %1; half is normal</source>
        <translation>La part des sorties avec %1 ; la moitié est normal</translation>
    </message>
    <message>
        <source>The share of hpreact below 0, where the slope is small; half is normal</source>
        <translation>La part de hpreact sous 0, où la pente est faible ; la moitié est normal</translation>
    </message>
    <message>
        <source>The share of outputs that the second piece wins; half is normal</source>
        <translation>La part des sorties que gagne la seconde pièce ; la moitié est normal</translation>
    </message>
    <message>
        <source>Neurons that are silent in this batch: their outputs are saturated, %1, for every example</source>
        <translation>Neurones muets dans ce lot : leurs sorties sont saturées, %1, pour chaque exemple</translation>
    </message>
    <message>
        <source>With this activation no neuron can be silent</source>
        <translation>Avec cette activation aucun neurone ne peut être muet</translation>
    </message>
    <message>
        <source>Neurons one of whose pieces wins for no example of the batch</source>
        <translation>Neurones dont une pièce ne gagne pour aucun exemple du lot</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>seconde gagne</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>sous 0</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>The hidden layer that the plots and the figures to the right show</source>
        <translation>La couche cachée que montrent les graphiques et les chiffres de droite</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of %1</source>
        <translation>Moyenne et écart-type des sorties de %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muets</translation>
    </message>
    <message>
        <source>Training steps per second; at a pace, and what would be possible at full speed</source>
        <translation>Pas d’entraînement par seconde ; à une cadence donnée, aussi ce qui serait possible à pleine vitesse</translation>
    </message>
    <message>
        <source>steps/s of %1</source>
        <comment>that are possible</comment>
        <translation>pas/s sur %1</translation>
    </message>
    <message>
        <source>theory: loss / saturated</source>
        <translation>théorie : perte / saturé</translation>
    </message>
    <message>
        <source>theory: loss / std of hpreact</source>
        <translation>théorie : perte / σ de hpreact</translation>
    </message>
    <message>
        <source>What mean-field theory expects at step 0, for infinitely wide layers with these scales. A sample differs: there are few inputs, and characters repeat in contexts</source>
        <translation>Ce que la théorie de champ moyen attend au pas 0, pour des couches infiniment larges avec ces échelles. Un échantillon diffère : il y a peu d’entrées, et les caractères se répètent dans les contextes</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresTable</name>
    <message>
        <source>Figures of both networks</source>
        <translation>Chiffres des deux réseaux</translation>
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
        <translation>perte du lot</translation>
    </message>
    <message>
        <source>hpreact, std</source>
        <translation>hpreact, σ</translation>
    </message>
    <message>
        <source>h, std</source>
        <translation>h, σ</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>silent neurons</source>
        <translation>neurones muets</translation>
    </message>
    <message>
        <source>dL/dh, std</source>
        <translation>dL/dh, σ</translation>
    </message>
    <message>
        <source>dL/dhpreact, std</source>
        <translation>dL/dhpreact, σ</translation>
    </message>
</context>
<context>
    <name>actigrad::FilmDialog</name>
    <message>
        <source>Export film</source>
        <translation>Exporter un film</translation>
    </message>
    <message>
        <source>logarithmic: early steps in detail</source>
        <translation>logarithmique : les premiers pas en détail</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>F&amp;rom step</source>
        <translation>&amp;Du pas</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>&amp;Au pas</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>&amp;Répartition</translation>
    </message>
    <message>
        <source>Frames per s&amp;econd</source>
        <translation>Images par &amp;seconde</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xels</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>A name in .webp becomes an animated picture, which web browsers and slides play; one in .png becomes numbered pictures</source>
        <translation>Un nom en .webp donne une image animée, que lisent navigateurs et présentations ; un nom en .png, des images numérotées</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Frames that are done</source>
        <translation>Images faites</translation>
    </message>
    <message>
        <source>Make film</source>
        <translation>Créer le film</translation>
    </message>
    <message>
        <source>The last step must not come before the first</source>
        <translation>Le dernier pas ne doit pas précéder le premier</translation>
    </message>
    <message>
        <source>Animated pictures (*.webp);;Numbered pictures (*.png)</source>
        <translation>Images animées (*.webp);;Images numérotées (*.png)</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>« %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>%1 frames, %2 s</source>
        <translation>%1 images, %2 s</translation>
    </message>
</context>
<context>
    <name>actigrad::ForkDialog</name>
    <message>
        <source>Fork at step %1</source>
        <translation>Bifurcation au pas %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>palier</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>Draw from here on with another seed:</source>
        <translation>À partir d’ici, tirer avec une autre graine :</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Revive dead neurons: incoming weights at Kaiming’s scale, biases 0</source>
        <translation>Ranimer les neurones morts : poids entrants à l’échelle de Kaiming, biais 0</translation>
    </message>
    <message>
        <source>A new run goes on from this step of %1. The steps before are shared.</source>
        <translation>Une nouvelle exécution continue à partir de ce pas de %1. Les pas d’avant sont communs.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Steps, from step 0</source>
        <translation>Pas, depuis le pas 0</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Multiply parameter</source>
        <translation>Multiplier le paramètre</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Bifurquer</translation>
    </message>
    <message>
        <source>revived</source>
        <translation>ranimé</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Réduction au pas</translation>
    </message>
    <message>
        <source>Batch norm’s momentum</source>
        <translation>Momentum de la normalisation par lots</translation>
    </message>
    <message>
        <source>Compare the fork with its parent</source>
        <translation>Comparer la bifurcation avec son origine</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientLayersPanel</name>
    <message>
        <source>Gradients of all layers</source>
        <translation>Gradients de toutes les couches</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dh&lt;/b&gt;, a line for each layer; the layer on view is thick. Each axis step is a power of ten, so a line that stands one step further left gets ten times less gradient.&lt;p&gt;Healthy: the lines lie on each other.&lt;p&gt;Sick: they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are beyond the axis.</source>
        <translation>&lt;b&gt;Grandeurs de dL/dh&lt;/b&gt;, une ligne par couche ; la couche affichée est épaisse. Chaque graduation est une puissance de dix : une ligne une graduation plus à gauche reçoit dix fois moins de gradient.&lt;p&gt;Sain : les lignes se superposent.&lt;p&gt;Malade : elles s’en vont à gauche vers la couche 1 (évanouissement) ou à droite (explosion). Les zéros exacts sont hors de l’axe.</translation>
    </message>
    <message>
        <source>|dL/dh|</source>
        <translation>|dL/dh|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valeurs, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valeurs, %</translation>
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
        <translation>&lt;b&gt;Grandeurs des gradients&lt;/b&gt; de la perte en h et en hpreact, chaque graduation une puissance de dix.&lt;p&gt;dL/dhpreact = pente · dL/dh, où la pente de %1 est %2.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, as it does where %1 is saturated, or falls into the shaded range:</source>
        <translation>&lt;p&gt;Sain : les deux tas sont ensemble.&lt;p&gt;Malade : le second traîne loin à gauche, comme là où %1 est saturée, ou tombe dans la plage ombrée :</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, as h is.&lt;p&gt;Sick: almost all of it is, or falls into the shaded range:</source>
        <translation>&lt;p&gt;Sain : les deux tas sont ensemble, sauf la moitié du second qui vaut exactement 0, comme h.&lt;p&gt;Malade : presque tout en vaut 0, ou tombe dans la plage ombrée :</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the second heap has two humps, one as the first, one a hundredth of it.&lt;p&gt;Sick: it falls into the shaded range:</source>
        <translation>&lt;p&gt;Sain : le second tas a deux bosses, l’une comme le premier, l’autre au centième.&lt;p&gt;Malade : il tombe dans la plage ombrée :</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, of the pieces that lose.&lt;p&gt;Sick: more of it falls into the shaded range:</source>
        <translation>&lt;p&gt;Sain : les deux tas sont ensemble, sauf la moitié du second qui vaut exactement 0, celle des pièces perdantes.&lt;p&gt;Malade : une plus grande part tombe dans la plage ombrée :</translation>
    </message>
    <message>
        <source>smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation>inférieur au millième du dL/dh typique, pratiquement nul. Les barres hachurées contiennent ce qui est hors de l’axe, dont les zéros exacts.</translation>
    </message>
    <message>
        <source>|gradient|; dL/dhpreact = slope · dL/dh</source>
        <translation>|gradient| ; dL/dhpreact = pente · dL/dh</translation>
    </message>
</context>
<context>
    <name>actigrad::HelpWindow</name>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>Molette, glisser, double-clic</translation>
    </message>
    <message>
        <source>zoom, pan and reset a plot</source>
        <translation>agrandir, déplacer et réinitialiser un graphique</translation>
    </message>
    <message>
        <source>Arrows, +, −, 0</source>
        <translation>Flèches, +, −, 0</translation>
    </message>
    <message>
        <source>the same, of the plot that has the focus</source>
        <translation>de même, pour le graphique qui a le focus</translation>
    </message>
    <message>
        <source>Arrows on a slider</source>
        <translation>Flèches sur un curseur</translation>
    </message>
    <message>
        <source>change the scale by 5 %; Page Up and Down by a factor of 2</source>
        <translation>changer l’échelle de 5 % ; Page préc. et Page suiv., d’un facteur 2</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>Double-clic sur un curseur</translation>
    </message>
    <message>
        <source>back to the preset’s value</source>
        <translation>revenir à la valeur du préréglage</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>Double-clic sur un titre</translation>
    </message>
    <message>
        <source>show the plot large</source>
        <translation>montrer le graphique en grand</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>Ce que montrent les pages</translation>
    </message>
</context>
<context>
    <name>actigrad::HistogramPanel</name>
    <message>
        <source>dashed: theory %1</source>
        <translation>tirets : théorie %1</translation>
    </message>
    <message>
        <source>dashed: theory</source>
        <translation>tirets : théorie</translation>
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
        <translation>valeurs, %</translation>
    </message>
    <message>
        <source>h of layer %1</source>
        <translation>h de la couche %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;: what enters %1, one value for each neuron and example of the batch. Here that is after batch norm: %2, normalised over the batch, times %3, plus %4.</source>
        <translation>&lt;b&gt;Préactivations&lt;/b&gt; : ce qui entre dans %1, une valeur par neurone et par exemple du lot. Ici, c’est après la normalisation par lots : %2, normalisé sur le lot, fois %3, plus %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = %2 + %3: what enters %1, one value for each neuron and example of the batch.</source>
        <translation>&lt;b&gt;Préactivations&lt;/b&gt;, hpreact = %2 + %3 : ce qui entre dans %1, une valeur par neurone et par exemple du lot.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell about as wide as the bend, between the shaded regions.&lt;p&gt;Sick: a wide heap that reaches far into them; there %1 answers much the same whatever comes in.</source>
        <translation>&lt;p&gt;Sain : une cloche à peu près aussi large que le coude, entre les régions ombrées.&lt;p&gt;Malade : un large tas qui s’y enfonce ; là, %1 répond à peu près la même chose quoi qu’il entre.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0. What lies in the shaded half becomes 0.&lt;p&gt;Sick: a heap that lies in it almost whole.</source>
        <translation>&lt;p&gt;Sain : une cloche autour de 0. Ce qui tombe dans la moitié ombrée devient 0.&lt;p&gt;Malade : un tas qui y tombe presque entier.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0, of a std about that of the layer before.&lt;p&gt;Sick: a heap on one side of 0, or one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Sain : une cloche autour de 0, d’un écart-type proche de celui de la couche précédente.&lt;p&gt;Malade : un tas d’un côté de 0, ou un tas qui se resserre ou s’élargit de couche en couche.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each neuron has two pieces here, columns 2j and 2j + 1, and answers with the larger.&lt;p&gt;Healthy: a bell of a std about that of the layer before.&lt;p&gt;Sick: one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Chaque neurone a ici deux pièces, les colonnes 2j et 2j + 1, et répond par la plus grande.&lt;p&gt;Sain : une cloche d’un écart-type proche de celui de la couche précédente.&lt;p&gt;Malade : une cloche qui se resserre ou s’élargit de couche en couche.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hatched bars count what lies beyond the axis.</source>
        <translation>&lt;p&gt;Les barres hachurées comptent ce qui est hors de l’axe.</translation>
    </message>
    <message>
        <source>hpreact, what enters %1</source>
        <translation>hpreact, ce qui entre dans %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dashed, at step 0: what theory expects of infinitely wide layers with these scales, where characters do not repeat.</source>
        <translation>&lt;p&gt;Tirets, au pas 0 : ce que la théorie attend de couches infiniment larges avec ces échelles, sans caractères répétés.</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerPanel</name>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerScales</name>
    <message>
        <source>Initial %1</source>
        <translation>%1 initial</translation>
    </message>
    <message>
        <source>%1, which batch norm multiplies with, starts at this.</source>
        <translation>%1, par quoi multiplie la normalisation par lots, part de cette valeur.</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTable</name>
    <message>
        <source>Figures of the layers</source>
        <translation>Chiffres des couches</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTableModel</name>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>on view</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>The layer; choose a hidden one to see its plots</source>
        <translation>La couche ; choisissez une couche cachée pour voir ses graphiques</translation>
    </message>
    <message>
        <source>h mean</source>
        <translation>h moyenne</translation>
    </message>
    <message>
        <source>Mean of the layer’s outputs</source>
        <translation>Moyenne des sorties de la couche</translation>
    </message>
    <message>
        <source>h std</source>
        <translation>h σ</translation>
    </message>
    <message>
        <source>Standard deviation of the layer’s outputs</source>
        <translation>Écart-type des sorties de la couche</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>Share of the outputs in the saturated region of the activation</source>
        <translation>Part des sorties dans la région saturée de l’activation</translation>
    </message>
    <message>
        <source>Neurons that get no gradient from any example of the batch</source>
        <translation>Neurones qui ne reçoivent de gradient d’aucun exemple du lot</translation>
    </message>
    <message>
        <source>dL/dh mean</source>
        <translation>dL/dh moyenne</translation>
    </message>
    <message>
        <source>Mean of the gradient at the outputs</source>
        <translation>Moyenne du gradient aux sorties</translation>
    </message>
    <message>
        <source>dL/dh std</source>
        <translation>dL/dh σ</translation>
    </message>
    <message>
        <source>Standard deviation of the gradient at the outputs</source>
        <translation>Écart-type du gradient aux sorties</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>The layer’s weights</source>
        <translation>Les poids de la couche</translation>
    </message>
    <message>
        <source>std</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation>Écart-type des poids</translation>
    </message>
    <message>
        <source>grad std</source>
        <translation>grad σ</translation>
    </message>
    <message>
        <source>Standard deviation of the weights’ gradients</source>
        <translation>Écart-type des gradients des poids</translation>
    </message>
    <message>
        <source>grad:data</source>
        <translation>grad:données</translation>
    </message>
    <message>
        <source>grad std over std: how fast the matrix learns</source>
        <translation>grad σ sur σ : la vitesse à laquelle la matrice apprend</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>màj:données</translation>
    </message>
    <message>
        <source>log10 of learning rate · grad std over std, of this step: good is about −3</source>
        <translation>log10 de taux d’apprentissage · grad σ sur σ, de ce pas : environ −3 est bon</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muets</translation>
    </message>
</context>
<context>
    <name>actigrad::LayersView</name>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the distributions</source>
        <translation>Montrer les distributions</translation>
    </message>
    <message>
        <source>Show the figures of the layers</source>
        <translation>Montrer les chiffres des couches</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Théorie</translation>
    </message>
    <message>
        <source>Show what theory says of the layers at step 0: why 5/3?</source>
        <translation>Montrer ce que la théorie dit des couches au pas 0 : pourquoi 5/3 ?</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureChart</name>
    <message>
        <source>the lecture’s</source>
        <translation>celles du cours</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>les nôtres</translation>
    </message>
    <message>
        <source>dev loss, from %1</source>
        <translation>perte dev, à partir de %1</translation>
    </message>
    <message>
        <source>Dev losses of the lecture’s networks</source>
        <translation>Pertes dev des réseaux du cours</translation>
    </message>
</context>
<context>
    <name>actigrad::LecturePanel</name>
    <message>
        <source>The lecture’s losses and ours</source>
        <translation>Les pertes du cours et les nôtres</translation>
    </message>
    <message>
        <source>Progress of the lecture</source>
        <translation>Avancement du cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Run the lecture</source>
        <translation>Parcourir le cours</translation>
    </message>
    <message>
        <source>Trains the lecture’s five networks one after the other, %1 steps each</source>
        <translation>Entraîne les cinq réseaux du cours l’un après l’autre, %1 pas chacun</translation>
    </message>
    <message>
        <source>The lecture’s networks are trained</source>
        <translation>Les réseaux du cours sont entraînés</translation>
    </message>
    <message>
        <source>The lecture is stopped; the current run continues</source>
        <translation>Le cours est arrêté ; l’exécution actuelle continue</translation>
    </message>
    <message>
        <source>The lecture is stopped: another run has begun</source>
        <translation>Le cours est arrêté : une autre exécution a commencé</translation>
    </message>
    <message>
        <source>The lecture’s networks cannot be trained on these words</source>
        <translation>Les réseaux du cours ne peuvent pas être entraînés sur ces mots</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1: its losses over all words</source>
        <translation>%1 : ses pertes sur tous les mots</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1 : en pause</translation>
    </message>
    <message>
        <source>%1: step %2 of %3; %4</source>
        <translation>%1 : pas %2 sur %3 ; %4</translation>
    </message>
    <message>
        <source>time left: …</source>
        <translation>temps restant : …</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>These are the lecture’s own %1 names: the losses should agree within %2.</source>
        <translation>Ce sont les %1 prénoms du cours lui-même : les pertes devraient concorder à %2 près.</translation>
    </message>
    <message>
        <source>The lecture’s losses are of its own %1 names, which File &gt; Open takes.</source>
        <translation>Les pertes du cours sont celles de ses propres %1 prénoms, qui s’ouvrent par Fichier &gt; Ouvrir.</translation>
    </message>
    <message>
        <source>These are %1 other words (%2), which give other losses.</source>
        <translation>Ce sont %1 autres mots (%2), qui donnent d’autres pertes.</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureTable</name>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Train, lecture</source>
        <translation>Train, cours</translation>
    </message>
    <message>
        <source>Dev, lecture</source>
        <translation>Dev, cours</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diff.</translation>
    </message>
    <message>
        <source>Train loss in the lecture</source>
        <translation>Perte train dans le cours</translation>
    </message>
    <message>
        <source>Dev loss in the lecture</source>
        <translation>Perte dev dans le cours</translation>
    </message>
    <message>
        <source>Our train loss</source>
        <translation>Notre perte train</translation>
    </message>
    <message>
        <source>Our dev loss</source>
        <translation>Notre perte dev</translation>
    </message>
    <message>
        <source>Our train loss minus the lecture’s</source>
        <translation>Notre perte train moins celle du cours</translation>
    </message>
    <message>
        <source>Our dev loss minus the lecture’s</source>
        <translation>Notre perte dev moins celle du cours</translation>
    </message>
</context>
<context>
    <name>actigrad::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps (counted from 1)</source>
        <translation>Axe logarithmique des pas (comptés à partir de 1)</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of losses</source>
        <translation>Axe logarithmique des pertes</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>aperçu : %1</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>%1, step %2
loss %3, smoothed %4</source>
        <translation>%1, pas %2
perte %3, lissée %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;The cross-entropy of each step’s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves; ○ the loss over all training words, □ over the dev words, which are not trained on.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning. Where □ lies far above ○ and rises while ○ falls, the network learns the words by heart.</source>
        <translation>&lt;b&gt;L’entropie croisée du lot de chaque pas&lt;/b&gt; : en gras, lissée ; en pâle, les pertes des lots ; ○ la perte sur tous les mots train, □ sur les mots dev, qui ne servent pas à l’entraînement.&lt;p&gt;Avant d’apprendre, un réseau ne peut faire mieux que de tenir tous les caractères pour équiprobables : sa perte est alors log(vocabulaire), la ligne tiretée.&lt;p&gt;Sain : la courbe part de la ligne et descend aussitôt.&lt;p&gt;Malade : elle part bien plus haut, et les premiers milliers de pas passent à désapprendre. Là où □ est loin au-dessus de ○ et monte tandis que ○ descend, le réseau apprend les mots par cœur.</translation>
    </message>
    <message>
        <source>, dev −%1</source>
        <translation>, dev −%1</translation>
    </message>
    <message>
        <source>, dev +%1</source>
        <translation>, dev +%1</translation>
    </message>
    <message>
        <source>%1 after %2 steps, whole splits
○ train %3, □ dev %4, test %5</source>
        <translation>%1 après %2 pas, parties entières
○ train %3, □ dev %4, test %5</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendue : %1</translation>
    </message>
    <message>
        <source>%1 · ○ train, □ dev</source>
        <translation>%1 · ○ train, □ dev</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Show the last half of the steps alone, close up</source>
        <translation>Montrer de près la seconde moitié des pas seulement</translation>
    </message>
    <message>
        <source>Smoothing, and shares of saturated outputs and silent neurons</source>
        <translation>Lissage, et parts des sorties saturées et des neurones muets</translation>
    </message>
    <message>
        <source>saturated, %</source>
        <translation>saturé, %</translation>
    </message>
    <message>
        <source>silent, %</source>
        <translation>muets, %</translation>
    </message>
    <message>
        <source>Shares of saturated outputs and silent neurons</source>
        <translation>Parts des sorties saturées et des neurones muets</translation>
    </message>
    <message>
        <source>a tenth of the run, 1,000 steps at most</source>
        <translation>un dixième de l’exécution, 1 000 pas au plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>step %1, smoothed losses</source>
        <translation>pas %1, pertes lissées</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>actigrad::MainWindow</name>
    <message>
        <source>About Actigrad</source>
        <translation>À propos d’Actigrad</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Makes the inside of a neural network visible while it trains: the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: activations &amp;amp; gradients, batchnorm”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.&lt;/p&gt;&lt;p&gt;Instruction set: %3&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Rend visible l’intérieur d’un réseau de neurones pendant qu’il s’entraîne : le MLP au niveau des caractères du cours d’Andrej Karpathy « Building makemore, part 3: activations &amp;amp; gradients, batchnorm ».&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %2, QCustomPlot et Eigen.&lt;/p&gt;&lt;p&gt;Jeu d’instructions : %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>neuron %1 revived</source>
        <translation>neurone %1 ranimé</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Export experiment</source>
        <translation>Exporter l’expérience</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkController</name>
    <message>
        <source>Save network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Réseaux (*.safetensors)</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Saved the network after %1 steps: %2</source>
        <translation>Réseau enregistré après %1 pas : %2</translation>
    </message>
    <message>
        <source>Opened at step %1: what follows is identical to the run that was saved</source>
        <translation>Ouvert au pas %1 : la suite est identique à l’exécution enregistrée</translation>
    </message>
    <message>
        <source>Opened at step %1. It was trained with %2, here it is %3: what follows differs by rounding</source>
        <translation>Ouvert au pas %1. Il a été entraîné avec %2, ici c’est %3 : la suite diffère par les arrondis</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkDrawing</name>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>The context: the %1 characters before the one to predict</source>
        <translation>Le contexte : les %1 caractères avant celui à prédire</translation>
    </message>
    <message>
        <source>A vector of %1 numbers for each of %2 characters</source>
        <translation>Un vecteur de %1 nombres pour chacun des %2 caractères</translation>
    </message>
    <message>
        <source>Weights of the hidden layers; the first takes %1 numbers and gives hpreact, %2 numbers</source>
        <translation>Poids des couches cachées ; la première reçoit %1 nombres et donne hpreact, %2 nombres</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>Batch norm: hpreact gets mean 0 and std 1 in every batch</source>
        <translation>Normalisation par lots : hpreact reçoit la moyenne 0 et l’écart-type 1 dans chaque lot</translation>
    </message>
    <message>
        <source>The activation makes h of hpreact</source>
        <translation>L’activation fait h à partir de hpreact</translation>
    </message>
    <message>
        <source>The output layer: a logit for each of %1 characters</source>
        <translation>La couche de sortie : un logit pour chacun des %1 caractères</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Softmax: the probability of each character to come next; the loss is −log of the right one’s</source>
        <translation>Softmax : la probabilité que chaque caractère vienne ensuite ; la perte est −log de celle du bon</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>Le réseau : %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkForm</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Number of characters from which the next one is predicted.</source>
        <translation>Nombre de caractères à partir desquels le suivant est prédit.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Number of dimensions of a character’s embedding.</source>
        <translation>Nombre de dimensions de l’embedding d’un caractère.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Supérieur à 0, %1 au plus.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The function that each hidden layer applies to hpreact.</source>
        <translation>La fonction que chaque couche cachée applique à hpreact.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>From 1 to %1, one after the other.</source>
        <translation>De 1 à %1, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Drawn from a normal distribution and multiplied by a scale, or all zero at step 0.</source>
        <translation>Tiré d’une loi normale et multiplié par une échelle, ou entièrement nul au pas 0.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. par lots</translation>
    </message>
    <message>
        <source>Layers whose hpreact is normalised to mean 0 and std 1 over each batch, with a gain and a shift in place of the bias.</source>
        <translation>Couches dont hpreact est normalisé à la moyenne 0 et à l’écart-type 1 sur chaque lot, avec un gain et un décalage à la place du biais.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The weight of each batch in batch norm’s running mean and variance.</source>
        <translation>Le poids de chaque lot dans la moyenne et la variance glissantes de la normalisation par lots.</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronBar</name>
    <message>
        <source>&amp;Neuron</source>
        <translation>&amp;Neurone</translation>
    </message>
    <message>
        <source>Selected neuron</source>
        <translation>Neurone choisi</translation>
    </message>
    <message>
        <source>The neuron on view; outside of this field Left and Right go through them</source>
        <translation>Le neurone affiché ; hors de ce champ, Gauche et Droite les parcourent</translation>
    </message>
    <message>
        <source>&lt;b&gt;One neuron up close&lt;/b&gt;: which examples drive it where on the curve, what it looks at, and what it learns from this batch. Left and Right go from neuron to neuron.&lt;p&gt;Its history says at which of the recorded steps it was silent in the batch or awake again; between them it may have been otherwise.</source>
        <translation>&lt;b&gt;Un neurone de près&lt;/b&gt; : quels exemples le poussent où sur la courbe, ce qu’il regarde et ce qu’il apprend de ce lot. Gauche et Droite vont de neurone en neurone.&lt;p&gt;Son historique dit auxquels des pas enregistrés il était muet dans le lot ou de nouveau éveillé ; entre eux il a pu en être autrement.</translation>
    </message>
    <message>
        <source>Fork, revived</source>
        <translation>Bifurquer, ranimé</translation>
    </message>
    <message>
        <source>Fork the run at this step with this neuron’s incoming weights drawn anew, at Kaiming’s scale, and its bias 0</source>
        <translation>Bifurque l’exécution à ce pas, avec les poids entrants de ce neurone tirés à nouveau à l’échelle de Kaiming et son biais à 0</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronContexts</name>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>p1 − p2</source>
        <translation>p1 − p2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>Saturated (■) by %1 of %2 contexts, the most first</source>
        <translation>Saturé (■) par %1 contextes sur %2</translation>
    </message>
    <message>
        <source>Negative side first: %1 of %2 contexts</source>
        <translation>Côté négatif d’abord : %1 contextes sur %2</translation>
    </message>
    <message>
        <source>Piece 1 less piece 2; it wins %1 of %2 contexts</source>
        <translation>Pièce 1 moins pièce 2 ; elle gagne %1 contextes sur %2</translation>
    </message>
    <message>
        <source>Contexts of the batch</source>
        <translation>Contextes du lot</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronCurvePanel</name>
    <message>
        <source>Examples on the curve</source>
        <translation>Exemples sur la courbe</translation>
    </message>
    <message>
        <source>&lt;b&gt;The neuron’s hpreact&lt;/b&gt; for each example of the batch, on the curve of the activation. Squares lie on the shaded region: they are saturated, and hardly any gradient passes.&lt;p&gt;Healthy: the dots lie on the bend.&lt;p&gt;Sick: squares alone; the list at the right tells which contexts they are. Of maxout x is piece 1 less piece 2.</source>
        <translation>&lt;b&gt;Le hpreact du neurone&lt;/b&gt; pour chaque exemple du lot, sur la courbe de l’activation. Les carrés sont dans la région ombrée : ils sont saturés, et presque aucun gradient ne passe.&lt;p&gt;Sain : les points sont dans le coude.&lt;p&gt;Malade : seulement des carrés ; la liste de droite dit quels contextes ce sont. Pour maxout, x est la pièce 1 moins la pièce 2.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>piece 1 − piece 2</source>
        <translation>pièce 1 − pièce 2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>h − piece 2</source>
        <translation>h − pièce 2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>%1 to %2 for the examples of this batch</source>
        <translation>%1 à %2 pour les exemples de ce lot</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronGradientPanel</name>
    <message>
        <source>Gradients at the neuron</source>
        <translation>Gradients au neurone</translation>
    </message>
    <message>
        <source>&lt;b&gt;dL/dh&lt;/b&gt;, what the loss asks of the neuron’s output (circles), and &lt;b&gt;dL/dhpreact&lt;/b&gt;, what is left of it behind the activation (bars), for each example of the batch.&lt;p&gt;Healthy: the bars reach to the circles.&lt;p&gt;Sick: circles without bars: the example is saturated and teaches the neuron nothing.</source>
        <translation>&lt;b&gt;dL/dh&lt;/b&gt;, ce que la perte demande à la sortie du neurone (cercles), et &lt;b&gt;dL/dhpreact&lt;/b&gt;, ce qu’il en reste derrière l’activation (barres), pour chaque exemple du lot.&lt;p&gt;Sain : les barres atteignent les cercles.&lt;p&gt;Malade : des cercles sans barres : l’exemple est saturé et n’apprend rien au neurone.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact, piece 1</source>
        <translation>dL/dhpreact, pièce 1</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>piece 2</source>
        <translation>pièce 2</translation>
    </message>
    <message>
        <source>gradient × %1</source>
        <translation>gradient × %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>No gradient arrives: the layer above takes nothing from it</source>
        <translation>Aucun gradient n’arrive : la couche suivante n’en prend rien</translation>
    </message>
    <message>
        <source>%1 of the gradient passes the activation</source>
        <translation>%1 du gradient traverse l’activation</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronLearningPanel</name>
    <message>
        <source>Gradient of its weights</source>
        <translation>Gradient de ses poids</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much this batch changes each neuron&lt;/b&gt;: the norm of the gradient of its incoming weights, all neurons of the layer from the least to the greatest, each axis step a power of ten.&lt;p&gt;Healthy: this neuron (●) lies near the median, dashed.&lt;p&gt;Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ stand at the bottom of the axis.</source>
        <translation>&lt;b&gt;Combien ce lot change chaque neurone&lt;/b&gt; : la norme du gradient de ses poids entrants, tous les neurones de la couche du plus petit au plus grand, chaque graduation une puissance de dix.&lt;p&gt;Sain : ce neurone (●) est près de la médiane, en tirets.&lt;p&gt;Malade : tout en bas, où aucun exemple ne lui apprend rien. Les normes inférieures à 10⁻⁶ sont au bas de l’axe.</translation>
    </message>
    <message>
        <source>neurons, sorted</source>
        <translation>neurones, triés</translation>
    </message>
    <message>
        <source>norm of dL/dW</source>
        <translation>norme de dL/dW</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>la couche</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>ce neurone</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neurones</translation>
    </message>
    <message>
        <source>0: this batch does not change its weights at all</source>
        <translation>0 : ce lot ne change pas du tout ses poids</translation>
    </message>
    <message>
        <source>Norm %1, though most of the layer has none</source>
        <translation>Norme %1, bien que la plus grande part de la couche n’en ait pas</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norme %1</translation>
    </message>
    <message>
        <source>Norm %1, %2 × the layer’s median</source>
        <translation>Norme %1, %2 × la médiane de la couche</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronPanel</name>
    <message>
        <source>Neurons</source>
        <translation>Neurones</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurone</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Every output of the layer&lt;/b&gt;: a column for each neuron, a row for each example of the batch.</source>
        <translation>&lt;b&gt;Chaque sortie de la couche&lt;/b&gt; : une colonne par neurone, une ligne par exemple du lot.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click or the arrow keys choose a neuron, a double click or Enter shows it up close.</source>
        <translation>&lt;p&gt;Un clic ou les flèches choisissent un neurone, un double-clic ou Entrée le montre de près.</translation>
    </message>
    <message>
        <source>White: %1, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>Blanc : %1, saturé, presque pas de gradient. Noir : il peut apprendre.&lt;p&gt;Sain : surtout du noir.&lt;p&gt;Malade : beaucoup de blanc. Une colonne blanche de haut en bas est muette dans ce lot (▽) ; si elle l’est sur toute la partie dev, le neurone est &lt;i&gt;mort&lt;/i&gt; (▼).</translation>
    </message>
    <message>
        <source>White: %1, no gradient passes. Black: it can learn.&lt;p&gt;Healthy: about half of each.&lt;p&gt;Sick: mostly white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>Blanc : %1, aucun gradient ne passe. Noir : il peut apprendre.&lt;p&gt;Sain : environ la moitié de chaque.&lt;p&gt;Malade : surtout du blanc. Une colonne blanche de haut en bas est muette dans ce lot (▽) ; si elle l’est sur toute la partie dev, le neurone est &lt;i&gt;mort&lt;/i&gt; (▼).</translation>
    </message>
    <message>
        <source>Yellow: hpreact is below 0, where little gradient passes. Blue: it is above.&lt;p&gt;Healthy: both colours in each column. No neuron can be dead.</source>
        <translation>Jaune : hpreact est sous 0, où peu de gradient passe. Bleu : au-dessus.&lt;p&gt;Sain : les deux couleurs dans chaque colonne. Aucun neurone ne peut être mort.</translation>
    </message>
    <message>
        <source>Blue: the first piece wins. Yellow: the second does.&lt;p&gt;Healthy: both colours in each column.&lt;p&gt;Sick: columns of one colour (▽): one piece never wins and is taught nothing; such a neuron is a straight line.</source>
        <translation>Bleu : la première pièce gagne. Jaune : la seconde.&lt;p&gt;Sain : les deux couleurs dans chaque colonne.&lt;p&gt;Malade : des colonnes d’une seule couleur (▽) : une pièce ne gagne jamais et n’apprend rien ; un tel neurone est une droite.</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>au-dessus de 0</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>sous 0</translation>
    </message>
    <message>
        <source>first wins</source>
        <translation>première gagne</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>seconde gagne</translation>
    </message>
    <message>
        <source>%1, neuron %2</source>
        <translation>%1, neurone %2</translation>
    </message>
    <message>
        <source>neuron %1, example %2</source>
        <translation>neurone %1, exemple %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>pieces %1 and %2</source>
        <translation>pièces %1 et %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronView</name>
    <message>
        <source>of %1 in layer %2</source>
        <translation>sur %1 de la couche %2</translation>
    </message>
    <message>
        <source>%1: the first silent one</source>
        <translation>%1 : le premier muet</translation>
    </message>
    <message>
        <source>%1: the most saturated one</source>
        <translation>%1 : le plus saturé</translation>
    </message>
    <message>
        <source>%1: the one with the largest outputs</source>
        <translation>%1 : celui aux plus grandes sorties</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronWeightsPanel</name>
    <message>
        <source>Incoming weights</source>
        <translation>Poids entrants</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the neuron looks at&lt;/b&gt;. In the first layer: a row for each position of the context (1 is the farthest back), a column for each dimension of the embedding; red weights are positive, blue ones negative, pale ones near 0. In deeper layers: a bar for each neuron of the layer below.&lt;p&gt;Of maxout both pieces are shown.&lt;p&gt;A row much stronger than the others: the neuron listens to one position. Large weights all over drive it into saturation.</source>
        <translation>&lt;b&gt;Ce que le neurone regarde&lt;/b&gt;. Dans la première couche : une ligne par position du contexte (1 est la plus lointaine), une colonne par dimension de l’embedding ; les poids rouges sont positifs, les bleus négatifs, les pâles proches de 0. Dans les couches plus profondes : une barre par neurone de la couche précédente.&lt;p&gt;Pour maxout les deux pièces sont montrées.&lt;p&gt;Une ligne bien plus forte que les autres : le neurone écoute une position. De grands poids partout le poussent dans la saturation.</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>pièce %1</translation>
    </message>
    <message>
        <source>embedding dimension</source>
        <translation>dimension de l’embedding</translation>
    </message>
    <message>
        <source>neuron of layer %1</source>
        <translation>neurone de la couche %1</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>position; piece 2 below</source>
        <translation>position ; pièce 2 au-dessous</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>position %1, dimension %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurone %1</translation>
    </message>
    <message>
        <source>std %1 (layer: %2); strongest: %3 of %4</source>
        <translation>σ %1 (couche : %2) ; max. %3 en %4</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NumberBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>Ce nombre ne convient pas</translation>
    </message>
</context>
<context>
    <name>actigrad::OneStepView</name>
    <message>
        <source>◂ Back</source>
        <translation>◂ Retour</translation>
    </message>
    <message>
        <source>The stage before</source>
        <translation>L’étape d’avant</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Suite ▸</translation>
    </message>
    <message>
        <source>The next stage of the step</source>
        <translation>L’étape suivante du pas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Goes through the stages by itself</source>
        <translation>Parcourt les étapes de lui-même</translation>
    </message>
    <message>
        <source>Stage of the step</source>
        <translation>Étape du pas</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>Exemple du lot</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
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
        <translation>valeurs, %</translation>
    </message>
    <message>
        <source>&lt;b&gt;Outputs of the hidden layer&lt;/b&gt;, h = %1, one for each neuron and example.</source>
        <translation>&lt;b&gt;Sorties de la couche cachée&lt;/b&gt;, h = %1, une par neurone et par exemple.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: spread over the whole of %1.&lt;p&gt;Sick: towers at its ends, %2: there %3 is &lt;i&gt;saturated&lt;/i&gt;. Its slope (%4) is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation>&lt;p&gt;Sain : étalées sur tout %1.&lt;p&gt;Malade : des tours aux extrémités, %2 : là, %3 est &lt;i&gt;saturée&lt;/i&gt;. Sa pente (%4) est presque nulle, et ce par quoi le gradient est multiplié au retour l’est aussi.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: half of the values in the tower at 0, the others falling off to the right.&lt;p&gt;Sick: almost all at 0, where no gradient passes, or a tail that reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;Sain : la moitié des valeurs dans la tour à 0, les autres décroissant vers la droite.&lt;p&gt;Malade : presque toutes à 0, où aucun gradient ne passe, ou une traîne toujours plus longue de couche en couche.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: about half of the values close below 0, the others falling off to the right.&lt;p&gt;Sick: a tail that vanishes or reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;Sain : environ la moitié des valeurs juste sous 0, les autres décroissant vers la droite.&lt;p&gt;Malade : une traîne qui disparaît ou s’allonge toujours plus de couche en couche.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell whose middle lies above 0, as the larger of two is taken.&lt;p&gt;Sick: a bell that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Sain : une cloche dont le milieu est au-dessus de 0, puisqu’on prend la plus grande de deux.&lt;p&gt;Malade : une cloche qui se resserre ou s’élargit de couche en couche.</translation>
    </message>
    <message>
        <source>h = %1(hpreact)</source>
        <translation>h = %1(hpreact)</translation>
    </message>
    <message>
        <source>h, what leaves %1</source>
        <translation>h, ce qui sort de %1</translation>
    </message>
</context>
<context>
    <name>actigrad::OverallLine</name>
    <message>
        <source>Click to go to the picture that shows it</source>
        <translation>Un clic mène à l’image qui le montre</translation>
    </message>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>Rien trouvé : ce réseau est sain</translation>
    </message>
    <message>
        <source>Most important judgement: %1</source>
        <translation>Jugement le plus important : %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview the repair: %1</source>
        <translation>Prévisualiser la correction : %1</translation>
    </message>
</context>
<context>
    <name>actigrad::PairsPanel</name>
    <message>
        <source>Was it luck?</source>
        <translation>Était-ce un hasard ?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same seeds for both networks&lt;/b&gt;: a dot is a run, a line joins the two of a seed, and a bar is a mean. At the right are the differences of the pairs, with their mean’s 95 % interval (Student’s t).&lt;p&gt;What varies: the init and the batches, which the seed decides. What does not: the words and their split.&lt;p&gt;If the interval leaves out 0, the difference is more than luck of the seed.</source>
        <translation>&lt;b&gt;Les mêmes graines pour les deux réseaux&lt;/b&gt; : un point est une exécution, une ligne joint les deux d’une graine, et une barre est une moyenne. À droite, les différences des paires, avec l’intervalle à 95 % de leur moyenne (t de Student).&lt;p&gt;Ce qui varie : l’initialisation et les lots, que la graine décide. Ce qui ne varie pas : les mots et leur partage.&lt;p&gt;Si l’intervalle exclut 0, la différence est plus qu’un hasard de la graine.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % of the seeds between %3 and %4</source>
        <translation>%1 : médiane %2, 80 % des graines entre %3 et %4</translation>
    </message>
    <message>
        <source>The number of seeds was fixed before; the answer comes when all have run.</source>
        <translation>Le nombre de graines a été fixé avant ; la réponse vient quand toutes ont fini.</translation>
    </message>
    <message>
        <source>difference %1 (95 %: %2 to %3), Wilcoxon p = %4</source>
        <translation>différence %1 (95 % : %2 à %3), Wilcoxon p = %4</translation>
    </message>
    <message>
        <source>More than luck: %1</source>
        <translation>Plus qu’un hasard : %1</translation>
    </message>
    <message>
        <source>It may be luck: %1</source>
        <translation>Peut-être un hasard : %1</translation>
    </message>
    <message>
        <source>Varies: the init and the batches, with %1. The same: words and split.</source>
        <translation>Varie : l’initialisation et les lots, avec %1. Identique : mots et partage.</translation>
    </message>
    <message>
        <source>A difference of this size is found in four of five such comparisons with about %1 seeds.</source>
        <translation>Une différence de cette taille est décelée dans quatre comparaisons sur cinq avec environ %1 graines.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>graine %1 : %2</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelHeader</name>
    <message>
        <source>What to look for in “%1”</source>
        <translation>Ce qu’il faut regarder dans « %1 »</translation>
    </message>
    <message>
        <source>Show “%1” large, or as before (Esc)</source>
        <translation>Montrer « %1 » en grand, ou comme avant (Échap)</translation>
    </message>
    <message>
        <source>Predict, then reveal (Ctrl+H)</source>
        <translation>Prédire, puis montrer (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelStack</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
</context>
<context>
    <name>actigrad::PhaseMapPanel</name>
    <message>
        <source>Map of two settings</source>
        <translation>Carte de deux réglages</translation>
    </message>
    <message>
        <source>&lt;b&gt;What two settings decide together&lt;/b&gt;: each cell is a network of its own, coarse at first, then finer. Nothing is interpolated.&lt;p&gt;◆ is the network of the settings: drag it, and both sliders move. The lines are theory’s.&lt;p&gt;✕ or blank: the run diverged. A click previews a network, a double click trains it. After zooming the range in view is computed anew.</source>
        <translation>&lt;b&gt;Ce que deux réglages décident ensemble&lt;/b&gt; : chaque cellule est un réseau à part, d’abord grossière, puis plus fine. Rien n’est interpolé.&lt;p&gt;◆ est le réseau des réglages : déplacez-le, et les deux curseurs bougent. Les lignes sont celles de la théorie.&lt;p&gt;✕ ou vide : l’exécution a divergé. Un clic prévisualise un réseau, un double-clic l’entraîne. Après un zoom, la plage visible est calculée à nouveau.</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4, %5 = %6</source>
        <translation>Minimum de %1 : %2 à %3 = %4, %5 = %6</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (key 0)</source>
        <translation>Revenir aux plages automatiques (touche 0)</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>Exporter « %1 »…</translation>
    </message>
    <message>
        <source>Export its data as CSV…</source>
        <translation>Exporter ses données en CSV…</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>Copier image et données</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTable</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher les courbes</translation>
    </message>
    <message>
        <source>No runs yet: “Restart training” begins one.</source>
        <translation>Pas encore d’exécution : « Relancer l’entraînement » en commence une.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Pin picture</source>
        <translation>Épingler l’image</translation>
    </message>
    <message>
        <source>Pin picture (no longer in memory)</source>
        <translation>Épingler l’image (plus en mémoire)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Repeat with seeds…</source>
        <translation>Répéter avec des graines…</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>Comparer avec des graines</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTableDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’exécution</translation>
    </message>
</context>
<context>
    <name>actigrad::SamplesPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1, in the word list</source>
        <translation>%1, dans la liste de mots</translation>
    </message>
    <message>
        <source>%1, made up</source>
        <translation>%1, inventé</translation>
    </message>
    <message>
        <source>Samples appear as it trains: words that the network makes up</source>
        <translation>Les échantillons apparaissent pendant l’entraînement : des mots que le réseau invente</translation>
    </message>
    <message>
        <source>Words that the network makes up</source>
        <translation>Mots que le réseau invente</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>%5 after %1 steps: %2 of %3 words are in %4 (✓ memorised); the others are made up</source>
        <translation>%5 après %1 pas : %2 mots sur %3 sont dans %4 (✓ retenus par cœur) ; les autres sont inventés</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleForm</name>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>Gain of all hidden layers</source>
        <translation>Gain de toutes les couches cachées</translation>
    </message>
    <message>
        <source>Weights of all hidden layers are drawn from a normal distribution of the standard deviation gain/√fan_in.</source>
        <translation>Les poids de toutes les couches cachées sont tirés d’une loi normale d’écart-type gain/√fan_in.</translation>
    </message>
    <message>
        <source>◆ Recommended for %1: %2.</source>
        <translation>◆ Recommandé pour %1 : %2.</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Couche de sortie</translation>
    </message>
    <message>
        <source>All hidden layers: W = gain/√fan_in</source>
        <translation>Couches cachées : W = gain/√fan_in</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Hidden layer whose scales are shown</source>
        <translation>Couche cachée dont les échelles sont montrées</translation>
    </message>
    <message>
        <source>The hidden layer whose scales are shown</source>
        <translation>La couche cachée dont les échelles sont montrées</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleSlider</name>
    <message>
        <source>Init scale of %1</source>
        <translation>Échelle initiale de %1</translation>
    </message>
    <message>
        <source>%1 is drawn from a normal distribution of this standard deviation.</source>
        <translation>%1 est tiré d’une loi normale de cet écart-type.</translation>
    </message>
    <message>
        <source>Double-click: back to %1. Left end: exactly 0.</source>
        <translation>Double-clic : retour à %1. Extrémité gauche : exactement 0.</translation>
    </message>
    <message>
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the std of what passes through.</source>
        <translation>◆ Kaiming : gain/√fan_in = %1 conserve l’écart-type de ce qui passe.</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>De 0 à %1.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation>%1, saisi</translation>
    </message>
</context>
<context>
    <name>actigrad::Session</name>
    <message>
        <source>The picture of %1 is no longer in memory: only so many of the newest runs are kept</source>
        <translation>L’image de %1 n’est plus en mémoire : seules celles des dernières exécutions sont gardées</translation>
    </message>
    <message>
        <source>preview, step %1</source>
        <translation>aperçu, pas %1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>The newest run cannot be removed: the plots show it</source>
        <translation>La dernière exécution ne peut pas être retirée : les graphiques la montrent</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionController</name>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad)</source>
        <translation>Sessions (*.actigrad)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad);;All files (*)</source>
        <translation>Sessions (*.actigrad);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved the session, %1: %2</source>
        <translation>Session enregistrée, %1 : %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ouvert : %1</translation>
    </message>
    <message>
        <source>They were trained with %1, here it is %2: steps that are computed again differ by rounding</source>
        <translation>Entraînées avec %1, ici c’est %2 : les pas recalculés diffèrent par les arrondis</translation>
    </message>
    <message>
        <source>every step is there, exactly</source>
        <translation>chaque pas y est, exactement</translation>
    </message>
    <message>
        <source>Left out are runs on words that are not in the file: %1</source>
        <translation>Sont laissées de côté des exécutions sur des mots absents du fichier : %1</translation>
    </message>
    <message>
        <source>Going back to what %1 shows</source>
        <translation>Retour à ce que montre %1</translation>
    </message>
    <message>
        <source>The picture’s run at step %1, exactly</source>
        <translation>L’exécution de l’image au pas %1, exacte</translation>
    </message>
    <message>
        <source>The picture’s run at step %1. It was made with %2, here it is %3: figures differ by rounding</source>
        <translation>L’exécution de l’image au pas %1. Elle a été faite avec %2, ici c’est %3 : les chiffres diffèrent par les arrondis</translation>
    </message>
    <message>
        <source>The session cannot be kept by itself: %1</source>
        <translation>La session ne peut pas être gardée d’elle-même : %1</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionOffer</name>
    <message>
        <source>Your last session, of %1, is kept</source>
        <translation>Votre dernière session, du %1, est gardée</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Repartir à neuf</translation>
    </message>
    <message>
        <source>It stays in the menu “File” until the window is closed</source>
        <translation>Elle reste dans le menu « Fichier » jusqu’à la fermeture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>actigrad::SettingsController</name>
    <message>
        <source>The settings cannot be kept: %1 cannot be written</source>
        <translation>Les réglages ne peuvent pas être gardés : %1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 cannot be read: the settings are the defaults, and the file stays as it is. Remove it to keep settings again</source>
        <translation>%1 ne peut pas être lu : les réglages sont ceux par défaut, et le fichier reste tel quel. Supprimez-le pour garder de nouveau les réglages</translation>
    </message>
    <message>
        <source>Reset settings and options</source>
        <translation>Réinitialiser réglages et options</translation>
    </message>
    <message>
        <source>Go back to the first preset and to the default options, colours and language? The runs stay.</source>
        <translation>Revenir au premier préréglage et aux options, couleurs et langue par défaut ? Les exécutions restent.</translation>
    </message>
</context>
<context>
    <name>actigrad::StagePanel</name>
    <message>
        <source>&lt;b&gt;One step in slow motion&lt;/b&gt;: what one example of the batch goes through. The highlighted bar is the one whose numbers stand in the formula; a click on a bar of a layer follows that neuron, a click on an example that example.&lt;p&gt;Numbers are the network’s own, to four digits.</source>
        <translation>&lt;b&gt;Un pas au ralenti&lt;/b&gt; : ce que traverse un exemple du lot. La barre mise en valeur est celle dont les nombres sont dans la formule ; un clic sur une barre d’une couche suit ce neurone, un clic sur un exemple cet exemple.&lt;p&gt;Les nombres sont ceux du réseau lui-même, à quatre chiffres.</translation>
    </message>
</context>
<context>
    <name>actigrad::StatusStrip</name>
    <message>
        <source>Restart training</source>
        <translation>Relancer l’entraînement</translation>
    </message>
    <message>
        <source>Start a run with these settings</source>
        <translation>Commencer une exécution avec ces réglages</translation>
    </message>
    <message>
        <source>Discard these settings and show the current run</source>
        <translation>Abandonner ces réglages et montrer l’exécution actuelle</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Keep the current words</source>
        <translation>Garder les mots actuels</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings. The run continues.</source>
        <translation>Aperçu du pas 0 avec ces réglages. L’exécution continue.</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings</source>
        <translation>Aperçu du pas 0 avec ces réglages</translation>
    </message>
    <message>
        <source>%1 is training on %2, %3 steps in all. Drag a scale on the left to preview step 0 of another network</source>
        <translation>%1 s’entraîne sur %2, %3 pas en tout. Déplacez une échelle à gauche pour prévisualiser le pas 0 d’un autre réseau</translation>
    </message>
    <message>
        <source>%1 is paused: Space goes on, F10 makes a step</source>
        <translation>%1 est en pause : Espace continue, F10 fait un pas</translation>
    </message>
    <message>
        <source>%1 finished, %2 steps</source>
        <translation>%1 est terminée, %2 pas</translation>
    </message>
    <message>
        <source>%1 diverged at step %2: the loss is no longer a number. The plots show the last step that could be drawn; lower the learning rate or the scales</source>
        <translation>%1 a divergé au pas %2 : la perte n’est plus un nombre. Les graphiques montrent le dernier pas qui a pu être dessiné ; baissez le taux d’apprentissage ou les échelles</translation>
    </message>
    <message>
        <source>%1 stopped with an error</source>
        <translation>%1 s’est arrêtée sur une erreur</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pas %1 sur %2</translation>
    </message>
    <message>
        <source>%1 rests at step 0: Space trains, F10 makes a step</source>
        <translation>%1 attend au pas 0 : Espace entraîne, F10 fait un pas</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Show the newest step of the run under way</source>
        <translation>Montrer le dernier pas de l’exécution en cours</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Compute the steps up to this one, which takes more than 2 seconds</source>
        <translation>Calculer les pas jusqu’à celui-ci, ce qui prend plus de 2 secondes</translation>
    </message>
    <message>
        <source>%1 of the way to step %2 of %3</source>
        <translation>%1 du chemin jusqu’au pas %2 de %3</translation>
    </message>
    <message>
        <source>Step %1, the nearest kept before %2, of %3</source>
        <translation>Pas %1, le plus proche gardé avant %2, de %3</translation>
    </message>
</context>
<context>
    <name>actigrad::SweepPanel</name>
    <message>
        <source>One setting</source>
        <translation>Un réglage</translation>
    </message>
    <message>
        <source>&lt;b&gt;What a setting decides&lt;/b&gt;: a dot for each run, a line through the means of the seeds, and a band from the lowest seed to the highest.&lt;p&gt;The dashed upright is the setting as it is now, ◆ the Kaiming scale, ✕ a run that diverged. The thin dashed line is theory.&lt;p&gt;A click previews the network, a double click trains it.</source>
        <translation>&lt;b&gt;Ce que décide un réglage&lt;/b&gt; : un point par exécution, une ligne par les moyennes des graines, et une bande de la graine la plus basse à la plus haute.&lt;p&gt;La verticale tiretée est le réglage actuel, ◆ l’échelle de Kaiming, ✕ une exécution qui a divergé. La fine ligne tiretée est la théorie.&lt;p&gt;Un clic prévisualise le réseau, un double-clic l’entraîne.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4</source>
        <translation>Minimum de %1 : %2 à %3 = %4</translation>
    </message>
    <message>
        <source>%1; at most %2 more from %3 to %4</source>
        <translation>%1 ; au plus %2 de plus de %3 à %4</translation>
    </message>
    <message>
        <source>%1 (at the end of the range: beyond may be better)</source>
        <translation>%1 (au bord de la plage : au-delà, c’est peut-être mieux)</translation>
    </message>
    <message>
        <source>mean %1, from %2 to %3</source>
        <translation>moyenne %1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>divergées : %1</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>théorie %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TheoryPanel</name>
    <message>
        <source>&lt;p&gt;Theory and sample must differ somewhat: theory has infinitely many neurons and independent inputs, while here there are few, and the same characters stand in many contexts.</source>
        <translation>&lt;p&gt;Théorie et échantillon doivent différer un peu : la théorie a une infinité de neurones et des entrées indépendantes, alors qu’ici il y en a peu, et que les mêmes caractères sont dans beaucoup de contextes.</translation>
    </message>
    <message>
        <source>std of h over the layers</source>
        <translation>σ de h selon les couches</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why 5/3?&lt;/b&gt; tanh squashes: with gain 1 each layer’s outputs are smaller than those before. A gain of 5/3 makes up for that, and the std settles instead of fading. The line is mean-field theory at step 0 (Poole et al. 2016), which draws no number; the dots are this network.</source>
        <translation>&lt;b&gt;Pourquoi 5/3 ?&lt;/b&gt; tanh comprime : avec un gain de 1, les sorties de chaque couche sont plus petites que celles d’avant. Un gain de 5/3 le compense, et l’écart-type se stabilise au lieu de s’éteindre. La ligne est la théorie de champ moyen au pas 0 (Poole et al. 2016), qui ne tire aucun nombre ; les points sont ce réseau.</translation>
    </message>
    <message>
        <source>std of h</source>
        <translation>σ de h</translation>
    </message>
    <message>
        <source>Gradients over the layers</source>
        <translation>Gradients selon les couches</translation>
    </message>
    <message>
        <source>&lt;b&gt;χ&lt;/b&gt; is the factor by which a small difference between two inputs grows, squared, from layer to layer; gradients grow by the same factor on the way back. Above 1 they explode with depth, below 1 they vanish (Schoenholz et al. 2017).</source>
        <translation>&lt;b&gt;χ&lt;/b&gt; est le facteur par lequel grandit, au carré, une petite différence entre deux entrées de couche en couche ; les gradients grandissent du même facteur au retour. Au-dessus de 1 ils explosent avec la profondeur, au-dessous de 1 ils s’évanouissent (Schoenholz et al. 2017).</translation>
    </message>
    <message>
        <source>std of dL/dhpreact, last layer = 1</source>
        <translation>σ de dL/dhpreact, dernière couche = 1</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <translation>théorie, pas 0</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>Theory: std of h %1 in the first layer, %2 in the last; here %3 and %4.</source>
        <translation>Théorie : σ de h %1 dans la première couche, %2 dans la dernière ; ici %3 et %4.</translation>
    </message>
    <message>
        <source>One hidden layer: χ is a matter of several.</source>
        <translation>Une seule couche cachée : χ en demande plusieurs.</translation>
    </message>
    <message>
        <source>χ = %1, above 1: differences between inputs grow from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1, au-dessus de 1 : les différences entre entrées grandissent de couche en couche, et les gradients au retour.</translation>
    </message>
    <message>
        <source>χ = %1, below 1: differences between inputs fade from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1, au-dessous de 1 : les différences entre entrées s’éteignent de couche en couche, et les gradients au retour.</translation>
    </message>
    <message>
        <source>χ = %1, about 1: differences and gradients keep their size.</source>
        <translation>χ = %1, environ 1 : différences et gradients gardent leur taille.</translation>
    </message>
    <message>
        <source>layer %1: theory %2, here %3</source>
        <translation>couche %1 : théorie %2, ici %3</translation>
    </message>
    <message>
        <source>χ from the layer before: %1</source>
        <translation>χ depuis la couche précédente : %1</translation>
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
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>Entraîner (Espace)</translation>
    </message>
    <message>
        <source>Play from this step on</source>
        <translation>Jouer à partir de ce pas</translation>
    </message>
    <message>
        <source>step %1: the learning rate falls to a tenth</source>
        <translation>pas %1 : le taux d’apprentissage tombe à un dixième</translation>
    </message>
    <message>
        <source>step %1: dev loss %2</source>
        <translation>pas %1 : perte dev %2</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 pas/s</translation>
    </message>
    <message>
        <source>10 steps/s</source>
        <translation>10 pas/s</translation>
    </message>
    <message>
        <source>100 steps/s</source>
        <translation>100 pas/s</translation>
    </message>
    <message>
        <source>1,000 steps/s</source>
        <translation>1 000 pas/s</translation>
    </message>
    <message>
        <source>log pace</source>
        <translation>cadence log</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>How fast it trains and plays; log: equal time for each decade of steps, 0 to 1,000 in 8 seconds</source>
        <translation>À quelle vitesse il s’entraîne et se rejoue ; log : un temps égal pour chaque décade de pas, de 0 à 1 000 en 8 secondes</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Go to step 0 (Home)</source>
        <translation>Aller au pas 0 (Début)</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Jouer à rebours</translation>
    </message>
    <message>
        <source>One step back (←; with Shift 10, Page Down 100)</source>
        <translation>Un pas en arrière (← ; avec Maj 10, Page suiv. 100)</translation>
    </message>
    <message>
        <source>One step on (→; with Shift 10, Page Up 100)</source>
        <translation>Un pas en avant (→ ; avec Maj 10, Page préc. 100)</translation>
    </message>
    <message>
        <source>Back to live: the newest step of the run under way (End)</source>
        <translation>Retour au direct : le dernier pas de l’exécution en cours (Fin)</translation>
    </message>
    <message>
        <source>The step on view</source>
        <translation>Le pas affiché</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Pas de l’exécution</translation>
    </message>
    <message>
        <source>step %1: nothing is wrong any more</source>
        <translation>pas %1 : plus rien ne va mal</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>pas %1 : %2</translation>
    </message>
    <message>
        <source>step %1: fork %2</source>
        <translation>pas %1 : bifurcation %2</translation>
    </message>
    <message>
        <source>step %1: neurons that fell silent and still are: %2</source>
        <translation>pas %1 : neurones devenus muets et qui le sont encore : %2</translation>
    </message>
</context>
<context>
    <name>actigrad::TimelineTrack</name>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TourStrip</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Go back to the first network of the tour</source>
        <translation>Revenir au premier réseau de la visite</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Continuer vers %1</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Fermer la visite</translation>
    </message>
    <message>
        <source>Back to this stop</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Set the network of this stop again and show its page</source>
        <translation>Remettre le réseau de cette étape et montrer sa page</translation>
    </message>
</context>
<context>
    <name>actigrad::TrainingForm</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The factor by which a step multiplies the gradients.</source>
        <translation>Le facteur par lequel un pas multiplie les gradients.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Supérieur à 0, %1 au plus.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>palier</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Constant: the learning rate does not change. Step: it is divided by ten at one step. Cosine: it falls along half a cosine, to zero at the end of the run.</source>
        <translation>Constant : le taux d’apprentissage ne change pas. Palier : il est divisé par dix à un pas. Cosinus : il descend le long d’un demi-cosinus, jusqu’à zéro à la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Réduction au pas</translation>
    </message>
    <message>
        <source>From this step on, the learning rate is divided by ten.</source>
        <translation>À partir de ce pas, le taux d’apprentissage est divisé par dix.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Number of examples in each step.</source>
        <translation>Nombre d’exemples de chaque pas.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Number of steps in a run.</source>
        <translation>Nombre de pas d’une exécution.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Decides every random number: the same seed gives the same run.</source>
        <translation>Décide de chaque nombre aléatoire : la même graine donne la même exécution.</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>suit</translation>
    </message>
    <message>
        <source>Batch seed</source>
        <translation>Graine des lots</translation>
    </message>
    <message>
        <source>Decides which examples are in each batch. “Follows”: the generator that drew the parameters draws the batches, too, as in the lecture, so that a network of another shape sees others. With a seed of their own, two networks see the same batches.</source>
        <translation>Décide quels exemples sont dans chaque lot. « Suit » : le générateur qui a tiré les paramètres tire aussi les lots, comme dans le cours, si bien qu’un réseau d’une autre forme en voit d’autres. Avec une graine à eux, deux réseaux voient les mêmes lots.</translation>
    </message>
    <message>
        <source>Up to %1; −1: follows.</source>
        <translation>Jusqu’à %1 ; −1 : suit.</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValues</name>
    <message>
        <source>&amp;Try values…</source>
        <translation>&amp;Essayer des valeurs…</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValuesDialog</name>
    <message>
        <source>about a second</source>
        <translation>environ une seconde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>Try values</source>
        <translation>Essayer des valeurs</translation>
    </message>
    <message>
        <source>After &amp;steps</source>
        <translation>Après (&amp;pas)</translation>
    </message>
    <message>
        <source>&amp;Values of</source>
        <translation>&amp;Valeurs de</translation>
    </message>
    <message>
        <source>&amp;and of</source>
        <translation>&amp;et de</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Choose two different settings</source>
        <translation>Choisissez deux réglages différents</translation>
    </message>
    <message>
        <source>%1 runs are too many; at most %2 are possible</source>
        <translation>%1 exécutions, c’est trop ; %2 au plus sont possibles</translation>
    </message>
    <message>
        <source>The map follows the other settings as they change.</source>
        <translation>La carte suit les autres réglages quand ils changent.</translation>
    </message>
</context>
<context>
    <name>actigrad::UndoController</name>
    <message>
        <source>change of settings</source>
        <translation>changement de réglages</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retrait de %1</translation>
    </message>
</context>
<context>
    <name>actigrad::UpdatePanel</name>
    <message>
        <source>Update to data</source>
        <translation>Mise à jour et données</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much one update changes a matrix&lt;/b&gt;: log10 of the std of learning rate · gradient over the std of the weights, a line for C and each W.&lt;p&gt;Healthy: near the dashed guide, −3: a thousandth each step; the shaded range is half a power of ten around it.&lt;p&gt;Sick: far above, the network is thrown about; far below, it hardly learns. A fall of the learning rate shows as a step down. Steps at which nothing changes are left out.</source>
        <translation>&lt;b&gt;Combien une mise à jour change une matrice&lt;/b&gt; : log10 de l’écart-type de taux d’apprentissage · gradient sur celui des poids, une ligne pour C et chaque W.&lt;p&gt;Sain : près du repère tireté, −3 : un millième à chaque pas ; la plage ombrée est d’une demi-puissance de dix autour.&lt;p&gt;Malade : bien au-dessus, le réseau est ballotté ; bien au-dessous, il n’apprend guère. Une baisse du taux d’apprentissage se voit comme une marche. Les pas où rien ne change sont omis.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>log update:data</source>
        <translation>log mise à jour:données</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>preview: dots; lines: the run</source>
        <translation>aperçu : points ; lignes : l’exécution</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>chaque pas</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>tous les %1 pas</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ViewStack</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Couche %1 sur %2</translation>
    </message>
    <message>
        <source>Hidden layer on view</source>
        <translation>Couche cachée affichée</translation>
    </message>
    <message>
        <source>The hidden layer that the plots of one layer show</source>
        <translation>La couche cachée que montrent les graphiques d’une couche</translation>
    </message>
</context>
<context>
    <name>actigrad::WeightGradientsPanel</name>
    <message>
        <source>Gradients of the weights</source>
        <translation>Gradients des poids</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dW&lt;/b&gt;, a line for each weight matrix, each axis step a power of ten. At the right: grad:data, the std of the gradients over that of the weights; how fast a matrix learns, relative to its size.&lt;p&gt;Healthy: the ratios are of one order.&lt;p&gt;Sick: one matrix learns ten times faster than another. Of very large matrices a sample of the values is drawn.</source>
        <translation>&lt;b&gt;Grandeurs de dL/dW&lt;/b&gt;, une ligne par matrice de poids, chaque graduation une puissance de dix. À droite : grad:données, l’écart-type des gradients sur celui des poids ; la vitesse à laquelle une matrice apprend, relativement à sa taille.&lt;p&gt;Sain : les rapports sont du même ordre.&lt;p&gt;Malade : une matrice apprend dix fois plus vite qu’une autre. Des très grandes matrices, un échantillon des valeurs est dessiné.</translation>
    </message>
    <message>
        <source>|dL/dW|</source>
        <translation>|dL/dW|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valeurs, %</translation>
    </message>
</context>
<context>
    <name>actigrad::WidthGrid</name>
    <message>
        <source>same for all</source>
        <translation>même pour toutes</translation>
    </message>
    <message>
        <source>One width for all hidden layers</source>
        <translation>Une largeur pour toutes les couches cachées</translation>
    </message>
    <message>
        <source>Width of the hidden layers</source>
        <translation>Largeur des couches cachées</translation>
    </message>
    <message>
        <source>Width of hidden layer %1</source>
        <translation>Largeur de la couche cachée %1</translation>
    </message>
    <message>
        <source>How many neurons a hidden layer has, from 1 to %1.</source>
        <translation>Combien de neurones a une couche cachée, de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>actigrad::WordController</name>
    <message>
        <source>Loading %1: %2 %</source>
        <translation>Chargement de %1 : %2 %</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>Ouvrir des mots</translation>
    </message>
    <message>
        <source>Text files, a word a line (*.txt);;All files (*)</source>
        <translation>Fichiers texte, un mot par ligne (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Plate aux deux extrémités : aucun gradient n’y passe. Centrée sur zéro.</translation>
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
        <translation>Plate aux deux extrémités, pente de ¼ au mieux. Pas centrée sur zéro.</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>1, or 0 below 0</source>
        <translation>1, ou 0 sous 0</translation>
    </message>
    <message>
        <source>Dies when x is below 0 for all examples: nothing teaches it any more. Never negative.</source>
        <translation>Meurt si x est sous 0 pour tous les exemples : plus rien ne lui apprend. Jamais négative.</translation>
    </message>
    <message>
        <source>max(0.01 x, x)</source>
        <translation>max(0,01 x, x)</translation>
    </message>
    <message>
        <source>1, or 0.01 below 0</source>
        <translation>1, ou 0,01 sous 0</translation>
    </message>
    <message>
        <source>Cannot die, but learns 100 times slower below 0. No upper end.</source>
        <translation>Ne peut pas mourir, mais apprend 100 fois plus lentement sous 0. Pas de limite supérieure.</translation>
    </message>
    <message>
        <source>x, or eˣ − 1 below 0</source>
        <translation>x, ou eˣ − 1 sous 0</translation>
    </message>
    <message>
        <source>1, or h + 1 below 0</source>
        <translation>1, ou h + 1 sous 0</translation>
    </message>
    <message>
        <source>Flat far below 0. Almost centred on zero; the exponential takes time.</source>
        <translation>Plate loin sous 0. Presque centrée sur zéro ; l’exponentielle prend du temps.</translation>
    </message>
    <message>
        <source>max(x₁, x₂)</source>
        <translation>max(x₁, x₂)</translation>
    </message>
    <message>
        <source>1 for the larger, else 0</source>
        <translation>1 pour la plus grande, sinon 0</translation>
    </message>
    <message>
        <source>Two sets of weights a neuron. A straight line if one piece always wins.</source>
        <translation>Deux jeux de poids par neurone. Une droite si une pièce gagne toujours.</translation>
    </message>
    <message>
        <source>h &lt; %1 or &gt; %2</source>
        <translation>h &lt; %1 ou &gt; %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>line %1 is not valid UTF-8: save the file as UTF-8 text</source>
        <translation>la ligne %1 n’est pas de l’UTF-8 valide : enregistrez le fichier en texte UTF-8</translation>
    </message>
    <message>
        <source>line %1 contains a NUL byte: this is not a text file</source>
        <translation>la ligne %1 contient un octet NUL : ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>line %1 contains a “.”, which marks the start and the end of a word: remove it</source>
        <translation>la ligne %1 contient un « . », qui marque le début et la fin d’un mot : retirez-le</translation>
    </message>
    <message>
        <source>there are no words in it: write one word on each line</source>
        <translation>il n’y a pas de mots dedans : écrivez un mot par ligne</translation>
    </message>
    <message>
        <source>there is only one word in it; at least 2 are needed, one on each line</source>
        <translation>il n’y a qu’un mot dedans ; il en faut au moins 2, un par ligne</translation>
    </message>
    <message>
        <source>all words are made of a single character: there is nothing to predict</source>
        <translation>tous les mots sont faits d’un seul caractère : il n’y a rien à prédire</translation>
    </message>
    <message>
        <source>there are %1 distinct characters; at most %2 are allowed</source>
        <translation>il y a %1 caractères distincts ; %2 au plus sont permis</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the file is %1 MiB large; at most %2 MiB are allowed</source>
        <translation>le fichier fait %1 Mio ; %2 Mio au plus sont permis</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>there is no preset “%1”; there are: %2</source>
        <translation>il n’y a pas de préréglage « %1 » ; il y a : %2</translation>
    </message>
    <message>
        <source>a batch of %1 examples is more than the %2 that the words give for training: lower the batch or add words</source>
        <translation>un lot de %1 exemples dépasse les %2 que les mots donnent pour l’entraînement : diminuez le lot ou ajoutez des mots</translation>
    </message>
    <message>
        <source>%1 must be greater than 0 and at most %2, not %3</source>
        <translation>%1 doit être supérieur à 0 et d’au plus %2, et non %3</translation>
    </message>
    <message>
        <source>the scale of %1 must be from 0 to %2, not %3</source>
        <translation>l’échelle de %1 doit être de 0 à %2, et non %3</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 doit être de %2 à %3, et non %4</translation>
    </message>
    <message>
        <source>this network would take %1 MiB of memory; at most %2 MiB are allowed: lower hidden, batch, context or embedding</source>
        <translation>ce réseau prendrait %1 Mio de mémoire ; %2 Mio au plus sont permis : diminuez couches cachées, lot, contexte ou embedding</translation>
    </message>
    <message>
        <source>with this context the words make %1 million characters; at most %2 million are allowed: lower the context or take fewer words</source>
        <translation>avec ce contexte les mots font %1 millions de caractères ; %2 millions au plus sont permis : diminuez le contexte ou prenez moins de mots</translation>
    </message>
    <message>
        <source>a step of this network would take %1 billion multiplications; at most %2 are allowed: lower hidden, batch, context or embedding</source>
        <translation>un pas de ce réseau prendrait %1 milliards de multiplications ; %2 au plus sont permis : diminuez couches cachées, lot, contexte ou embedding</translation>
    </message>
    <message>
        <source>there must be from 1 to %1 hidden layers, not %2</source>
        <translation>il faut de 1 à %1 couches cachées, et non %2</translation>
    </message>
    <message>
        <source>batch norm needs a batch of at least 2 examples: one has no variance</source>
        <translation>la normalisation par lots demande un lot d’au moins 2 exemples : un seul n’a pas de variance</translation>
    </message>
    <message>
        <source>the file became shorter while it was read: try again</source>
        <translation>le fichier a raccourci pendant sa lecture : réessayez</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters: put one word on each line</source>
        <translation>la ligne %1 dépasse %2 caractères : mettez un mot par ligne</translation>
    </message>
    <message>
        <source>“%1” is missing in the config, or cannot be used</source>
        <translation>« %1 » manque dans la configuration ou ne peut pas servir</translation>
    </message>
    <message>
        <source>the tensor “%1” is %2 where the config needs %3</source>
        <translation>le tenseur « %1 » est %2 où la configuration demande %3</translation>
    </message>
    <message>
        <source>the tensor “%1” has values that are not finite</source>
        <translation>le tenseur « %1 » a des valeurs non finies</translation>
    </message>
    <message>
        <source>the generator’s state in the file cannot be used</source>
        <translation>l’état du générateur dans le fichier ne peut pas servir</translation>
    </message>
    <message>
        <source>the history in the file cannot be used</source>
        <translation>l’historique dans le fichier ne peut pas servir</translation>
    </message>
    <message>
        <source>the file has the losses of %1 steps where %2 were made</source>
        <translation>le fichier a les pertes de %1 pas où %2 ont été faits</translation>
    </message>
    <message>
        <source>the evaluations in the file cannot be used</source>
        <translation>les évaluations dans le fichier ne peuvent pas servir</translation>
    </message>
    <message>
        <source>the network was trained on other words: “%1” (fingerprint %2), not “%3” (fingerprint %4)</source>
        <translation>le réseau a été entraîné sur d’autres mots : « %1 » (empreinte %2), et non « %3 » (empreinte %4)</translation>
    </message>
    <message>
        <source>the file does not say after how many steps it was made</source>
        <translation>le fichier ne dit pas après combien de pas il a été fait</translation>
    </message>
    <message>
        <source>the tensor “%1” has a type that is not known: “%2”</source>
        <translation>le tenseur « %1 » a un type inconnu : « %2 »</translation>
    </message>
    <message>
        <source>the tensor “%1” has no shape that can be used</source>
        <translation>le tenseur « %1 » n’a pas de forme utilisable</translation>
    </message>
    <message>
        <source>the tensor “%1” lies outside of the file</source>
        <translation>le tenseur « %1 » est hors du fichier</translation>
    </message>
    <message>
        <source>the tensor “%1” has %2 bytes where its shape needs %3</source>
        <translation>le tenseur « %1 » a %2 octets où sa forme en demande %3</translation>
    </message>
    <message>
        <source>the tensors “%1” and “%2” overlap</source>
        <translation>les tenseurs « %1 » et « %2 » se chevauchent</translation>
    </message>
    <message>
        <source>a tensor has the type “%1” in place of “%2”</source>
        <translation>un tenseur a le type « %1 » au lieu de « %2 »</translation>
    </message>
    <message>
        <source>this is not a safetensors file: it is too short</source>
        <translation>ce n’est pas un fichier safetensors : il est trop court</translation>
    </message>
    <message>
        <source>this is not a safetensors file, or it is cut off: its header should have %1 bytes</source>
        <translation>ce n’est pas un fichier safetensors, ou il est tronqué : son en-tête devrait faire %1 octets</translation>
    </message>
    <message>
        <source>this is not a safetensors file: its header is not JSON (%1)</source>
        <translation>ce n’est pas un fichier safetensors : son en-tête n’est pas du JSON (%1)</translation>
    </message>
    <message>
        <source>the file has no tensor “%1”</source>
        <translation>le fichier n’a pas de tenseur « %1 »</translation>
    </message>
    <message>
        <source>the network to go on from has another shape</source>
        <translation>le réseau à reprendre a une autre forme</translation>
    </message>
    <message>
        <source>the network has no parameter “%1”</source>
        <translation>le réseau n’a pas de paramètre « %1 »</translation>
    </message>
    <message>
        <source>the network has no such neuron in layer %1</source>
        <translation>le réseau n’a pas ce neurone dans la couche %1</translation>
    </message>
    <message>
        <source>“%1” is not the report of an experiment</source>
        <translation>« %1 » n’est pas le rapport d’une expérience</translation>
    </message>
    <message>
        <source>“%1” is a part of another experiment</source>
        <translation>« %1 » est une partie d’une autre expérience</translation>
    </message>
    <message>
        <source>“%1” has runs that another part has, too</source>
        <translation>« %1 » a des exécutions qu’une autre partie a aussi</translation>
    </message>
    <message>
        <source>parts are missing: there are %1 of the experiment’s %2 runs</source>
        <translation>il manque des parties : il y a %1 des %2 exécutions de l’expérience</translation>
    </message>
    <message>
        <source>“%1” has runs that its axes do not</source>
        <translation>« %1 » a des exécutions que ses axes n’ont pas</translation>
    </message>
    <message>
        <source>“%1” was computed with another instruction set: its figures differ by rounding</source>
        <translation>« %1 » a été calculé avec un autre jeu d’instructions : ses chiffres diffèrent par les arrondis</translation>
    </message>
    <message>
        <source>“%1” is missing in the session, or cannot be used</source>
        <translation>« %1 » manque dans la session ou ne peut pas servir</translation>
    </message>
    <message>
        <source>“%1” is missing in the plan of the run, or cannot be used</source>
        <translation>« %1 » manque dans le plan de l’exécution ou ne peut pas servir</translation>
    </message>
    <message>
        <source>the run learned from other words, “%1” (fingerprint %2): open them first</source>
        <translation>l’exécution a appris d’autres mots, « %1 » (empreinte %2) : ouvrez-les d’abord</translation>
    </message>
    <message>
        <source>the picture does not carry a run: it is not a PNG that the program exported, or shows a run that went on from a file</source>
        <translation>l’image ne porte pas d’exécution : ce n’est pas un PNG exporté par le programme, ou elle montre une exécution qui a continué à partir d’un fichier</translation>
    </message>
    <message>
        <source>the run that the picture carries is damaged</source>
        <translation>l’exécution que porte l’image est endommagée</translation>
    </message>
    <message>
        <source>the session is damaged: it was not written to its end, or changed since</source>
        <translation>la session est endommagée : elle n’a pas été écrite jusqu’au bout, ou a été changée depuis</translation>
    </message>
    <message>
        <source>this is not a session</source>
        <translation>ce n’est pas une session</translation>
    </message>
    <message>
        <source>the session was written by a newer version of the program (%1): it can be opened with that</source>
        <translation>la session a été écrite par une version plus récente du programme (%1) : elle s’ouvre avec celle-ci</translation>
    </message>
    <message>
        <source>none of the session’s runs can be shown: their words “%1” are not in the file. Open them first</source>
        <translation>aucune exécution de la session ne peut être montrée : leurs mots « %1 » ne sont pas dans le fichier. Ouvrez-les d’abord</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>« %1 » ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation>il n’y a pas de place pour lui</translation>
    </message>
    <message>
        <source>the finished file cannot be moved into place</source>
        <translation>le fichier terminé ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>this name is not allowed there</source>
        <translation>ce nom n’y est pas permis</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>c’est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>the picture cannot be created: there is not enough memory</source>
        <translation>l’image ne peut pas être créée : il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>width and height must be from %1 to %2 pixels</source>
        <translation>largeur et hauteur doivent être de %1 à %2 pixels</translation>
    </message>
    <message>
        <source>the scale must be from %1 to %2</source>
        <translation>l’échelle doit être de %1 à %2</translation>
    </message>
    <message>
        <source>a picture may have %1 million pixels at most: lower width, height or scale</source>
        <translation>une image peut avoir %1 millions de pixels au plus : diminuez largeur, hauteur ou échelle</translation>
    </message>
    <message>
        <source>it is part of a loop of symbolic links</source>
        <translation>il fait partie d’une boucle de liens symboliques</translation>
    </message>
    <message>
        <source>no program reads from it</source>
        <translation>aucun programme n’y lit</translation>
    </message>
</context>
<context>
    <name>film</name>
    <message>
        <source>the film cannot be encoded: there is not enough memory, or a picture is too large</source>
        <translation>le film ne peut pas être encodé : il n’y a pas assez de mémoire, ou une image est trop grande</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>« %1 » ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>« %1 » ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1, %2 neurons, batch %3, learning rate %4, seed %5</source>
        <translation>%1, %2 neurones, lot %3, taux d’apprentissage %4, graine %5</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · pas %2 sur %3 · %4</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>The function that makes a neuron’s output h of its input hpreact: tanh, ReLU, … Also its result.</source>
        <translation>La fonction qui fait de l’entrée hpreact d’un neurone sa sortie h : tanh, ReLU, … Aussi son résultat.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>The examples of one training step, drawn at random; the gradient is the mean over them.</source>
        <translation>Les exemples d’un pas d’entraînement, tirés au hasard ; le gradient est la moyenne sur eux.</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>normalisation par lots</translation>
    </message>
    <message>
        <source>Gives every neuron’s hpreact mean 0 and std 1 over the batch, then multiplies it by bngain and adds bnbias (Ioffe and Szegedy 2015).</source>
        <translation>Donne au hpreact de chaque neurone la moyenne 0 et l’écart-type 1 sur le lot, puis le multiplie par bngain et y ajoute bnbias (Ioffe et Szegedy 2015).</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The embedding: a vector of numbers for each character, learned like all other parameters.</source>
        <translation>L’embedding : un vecteur de nombres par caractère, appris comme tous les autres paramètres.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>The characters before the one that is to be predicted; the lecture’s block_size.</source>
        <translation>Les caractères avant celui à prédire ; block_size dans le cours.</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>A neuron that no example of the dev split reaches where its activation has a slope: no gradient ever changes it.</source>
        <translation>Un neurone qu’aucun exemple de la partie dev n’amène là où son activation a une pente : aucun gradient ne le change jamais.</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to h: how the loss changes with a neuron’s output.</source>
        <translation>Le gradient de la perte par rapport à h : comment la perte change avec la sortie d’un neurone.</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to hpreact: dL/dh times the activation’s slope. The weights learn from it.</source>
        <translation>Le gradient de la perte par rapport à hpreact : dL/dh fois la pente de l’activation. C’est de lui qu’apprennent les poids.</translation>
    </message>
    <message>
        <source>fan_in</source>
        <translation>fan_in</translation>
    </message>
    <message>
        <source>How many numbers a neuron takes in.</source>
        <translation>Combien de nombres reçoit un neurone.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>What makes up for the squeezing of an activation when weights are drawn: 5/3 for tanh, √2 for ReLU.</source>
        <translation>Ce qui compense la compression d’une activation au tirage des poids : 5/3 pour tanh, √2 pour ReLU.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>What leaves the activation of a hidden layer: h = tanh(hpreact).</source>
        <translation>Ce qui sort de l’activation d’une couche cachée : h = tanh(hpreact).</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>What enters the activation of a hidden layer: hpreact = x·W + b.</source>
        <translation>Ce qui entre dans l’activation d’une couche cachée : hpreact = x·W + b.</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>échelle initiale</translation>
    </message>
    <message>
        <source>What a parameter’s random numbers are multiplied by: their std.</source>
        <translation>Ce par quoi sont multipliés les nombres aléatoires d’un paramètre : leur écart-type.</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>initialisation Kaiming</translation>
    </message>
    <message>
        <source>Weights with std gain/√fan_in, the ◆ on a slider: what passes through a layer keeps its std (He et al. 2015).</source>
        <translation>Des poids d’écart-type gain/√fan_in, le ◆ d’un curseur : ce qui traverse une couche garde son écart-type (He et al. 2015).</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>What the gradient is multiplied by in an update.</source>
        <translation>Ce par quoi le gradient est multiplié dans une mise à jour.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>The output layer’s numbers, one for each character; softmax makes probabilities of them.</source>
        <translation>Les nombres de la couche de sortie, un par caractère ; softmax en fait des probabilités.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>Cross-entropy: the mean of −log of the probability that the network gives to the right character. Guessing costs log(vocabulary).</source>
        <translation>Entropie croisée : la moyenne de −log de la probabilité que le réseau donne au bon caractère. Deviner au hasard coûte log(vocabulaire).</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Step 0 of the network that the controls describe, while the run trains on.</source>
        <translation>Le pas 0 du réseau que décrivent les réglages, pendant que l’exécution s’entraîne.</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>statistiques glissantes</translation>
    </message>
    <message>
        <source>Batch norm’s moving average of mean and variance, used where no batch may decide: in evaluations and samples.</source>
        <translation>La moyenne glissante de la moyenne et de la variance de la normalisation par lots, utilisée où aucun lot ne doit décider : dans les évaluations et les échantillons.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>An output where the activation is almost flat, for tanh |h| &gt; 0.99: hardly any gradient passes.</source>
        <translation>Une sortie où l’activation est presque plate, pour tanh |h| &gt; 0,99 : presque aucun gradient ne passe.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same run.</source>
        <translation>Où commencent les nombres aléatoires : la même graine donne la même exécution.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muets</translation>
    </message>
    <message>
        <source>A neuron that is saturated for every example of this batch. Others may wake it.</source>
        <translation>Un neurone saturé pour chaque exemple de ce lot. D’autres peuvent le réveiller.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>The derivative of the activation, 1 − h² for tanh: the share of the gradient that it lets through.</source>
        <translation>La dérivée de l’activation, 1 − h² pour tanh : la part du gradient qu’elle laisse passer.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>The words are split in three: train to learn from, dev to compare networks, test for the final figure.</source>
        <translation>Les mots sont partagés en trois : train pour apprendre, dev pour comparer les réseaux, test pour le chiffre final.</translation>
    </message>
    <message>
        <source>std</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation: how far values spread around their mean.</source>
        <translation>Écart-type : à quel point les valeurs s’écartent de leur moyenne.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>One update of all parameters by the gradient of one batch. Step 0 is the network as it was drawn.</source>
        <translation>Une mise à jour de tous les paramètres par le gradient d’un lot. Le pas 0 est le réseau tel qu’il a été tiré.</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>mise à jour:données</translation>
    </message>
    <message>
        <source>The std of an update over the std of the weights, as a power of ten; about −3 is right.</source>
        <translation>L’écart-type d’une mise à jour sur celui des poids, en puissance de dix ; environ −3 convient.</translation>
    </message>
    <message>
        <source>W, b</source>
        <translation>W, b</translation>
    </message>
    <message>
        <source>Weights and biases of a layer, numbered from the first: W1, b1, W2, …; the last ones make the logits.</source>
        <translation>Poids et biais d’une couche, numérotés depuis la première : W1, b1, W2, … ; les derniers font les logits.</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, %4 steps/s</source>
        <translation>pas %1 sur %2, perte %3, %4 pas/s</translation>
    </message>
    <message>
        <source>evaluating: %1 %</source>
        <translation>évaluation : %1 %</translation>
    </message>
    <message>
        <source>sampling: %1 %</source>
        <translation>échantillons : %1 %</translation>
    </message>
    <message>
        <source>a film goes from a step to a later one, both of those that are trained, %1 to %2, not from %3 to %4</source>
        <translation>un film va d’un pas à un pas ultérieur, tous deux parmi ceux entraînés, %1 à %2, et non de %3 à %4</translation>
    </message>
    <message>
        <source>--film-page must be a plot, as “hpreact”, or one of %1, not “%2”</source>
        <translation>--film-page doit être un graphique, comme « hpreact », ou l’une de %1, et non « %2 »</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Français</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>il n’y a pas assez de mémoire pour cela</translation>
    </message>
    <message>
        <source>something went wrong inside the program: %1</source>
        <translation>quelque chose a échoué dans le programme : %1</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>the words give only %1 examples for training: the batch is lowered from %2</source>
        <translation>les mots ne donnent que %1 exemples pour l’entraînement : le lot est réduit de %2</translation>
    </message>
    <message>
        <source>this network has no scale “%1”; its scales are: %2</source>
        <translation>ce réseau n’a pas d’échelle « %1 » ; ses échelles sont : %2</translation>
    </message>
    <message>
        <source>--%1 does not go with --resume: %2</source>
        <translation>--%1 ne va pas avec --resume : %2</translation>
    </message>
    <message>
        <source>the network is there already</source>
        <translation>le réseau existe déjà</translation>
    </message>
    <message>
        <source>the network is drawn already; see --multiply</source>
        <translation>le réseau est déjà tiré ; voir --multiply</translation>
    </message>
    <message>
        <source>the network has %1, and %2 was asked for</source>
        <translation>le réseau a %1, et %2 était demandé</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Output layer fixed</source>
        <translation>Couche de sortie corrigée</translation>
    </message>
    <message>
        <source>Tanh fixed</source>
        <translation>Tanh corrigée</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>initialisation Kaiming</translation>
    </message>
    <message>
        <source>All scales 1: the first loss is far too high and tanh is saturated</source>
        <translation>Toutes les échelles à 1 : la première perte est bien trop haute et tanh est saturée</translation>
    </message>
    <message>
        <source>W2 small, b2 zero: the first loss is as expected, tanh is still saturated</source>
        <translation>W2 petit, b2 nul : la première perte est celle attendue, tanh est encore saturée</translation>
    </message>
    <message>
        <source>W1 and b1 small as well, found by trial and error: tanh is no longer saturated</source>
        <translation>W1 et b1 petits aussi, trouvés par essais : tanh n’est plus saturée</translation>
    </message>
    <message>
        <source>W1 = gain/√fan_in, calculated: tanh is no longer saturated</source>
        <translation>W1 = gain/√fan_in, calculé : tanh n’est plus saturée</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. par lots</translation>
    </message>
    <message>
        <source>hpreact is normalised: its std no longer depends on W1</source>
        <translation>hpreact est normalisé : son écart-type ne dépend plus de W1</translation>
    </message>
    <message>
        <source>Deep, 5 × 100</source>
        <translation>Profond, 5 × 100</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3: each is much like the next</source>
        <translation>Cinq couches cachées au gain 5/3 : chacune ressemble beaucoup à la suivante</translation>
    </message>
    <message>
        <source>Deep, batch norm</source>
        <translation>Profond, norm. par lots</translation>
    </message>
    <message>
        <source>Five hidden layers, all normalised: no gain to choose</source>
        <translation>Cinq couches cachées, toutes normalisées : aucun gain à choisir</translation>
    </message>
    <message>
        <source>Deep, no gain</source>
        <translation>Profond, sans gain</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 1: activations shrink</source>
        <translation>Cinq couches cachées au gain 1 : les activations rétrécissent</translation>
    </message>
    <message>
        <source>Deep, gain 3</source>
        <translation>Profond, gain 3</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 3: activations saturate</source>
        <translation>Cinq couches cachées au gain 3 : les activations saturent</translation>
    </message>
    <message>
        <source>ReLU, dead neurons</source>
        <translation>ReLU, neurones morts</translation>
    </message>
    <message>
        <source>ReLU with W1 small and b1 at 1: some neurons start dead</source>
        <translation>ReLU avec W1 petit et b1 à 1 : certains neurones démarrent morts</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>Évolution en cosinus</translation>
    </message>
    <message>
        <source>300 neurons and a learning rate that falls from 0.15 to 0: more learned in 60,000 steps</source>
        <translation>300 neurones et un taux d’apprentissage qui descend de 0,15 à 0 : davantage appris en 60 000 pas</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lecture’s list starts at a loss of 27.88, this one at %1: its first batch holds other names. Guessing costs %2, dashed in “Loss”: this network is confidently wrong.</source>
        <translation>La liste du cours part d’une perte de 27,88, celle-ci de %1 : son premier lot contient d’autres prénoms. Deviner au hasard coûte %2, en tirets dans « Perte » : ce réseau se trompe avec assurance.</translation>
    </message>
    <message>
        <source>“Loss” starts at %1, far above the dashed line at %2, which is what guessing costs: this network is confidently wrong.</source>
        <translation>« Perte » part de %1, loin au-dessus de la ligne tiretée à %2, qui est ce que coûte deviner au hasard : ce réseau se trompe avec assurance.</translation>
    </message>
    <message>
        <source>W2 × 0.01 and no b2: “Loss” starts at %1, and no steps are lost on unlearning. “h” has not changed: %2 of it is still saturated.</source>
        <translation>W2 × 0,01 et pas de b2 : « Perte » part de %1, et aucun pas n’est perdu à désapprendre. « h » n’a pas changé : %2 en est encore saturé.</translation>
    </message>
    <message>
        <source>W1 × 0.2, b1 × 0.01: “hpreact” fits between the saturated regions of tanh. Only %1 of “h” is saturated, and “Neurons” is almost all black.</source>
        <translation>W1 × 0,2, b1 × 0,01 : « hpreact » tient entre les régions saturées de tanh. Seulement %1 de « h » est saturé, et « Neurones » est presque tout noir.</translation>
    </message>
    <message>
        <source>W1 is calculated, not tried out: gain 5/3 over √fan_in, the ◆ on its slider. “hpreact” has a std of %1, “h” of %2, with %3 saturated.</source>
        <translation>W1 est calculé, non essayé : gain 5/3 sur √fan_in, le ◆ de son curseur. « hpreact » a un écart-type de %1, « h » de %2, avec %3 de saturé.</translation>
    </message>
    <message>
        <source>Batch norm gives “hpreact” mean 0 and std 1 in every batch (here: %1). The scale of W1 no longer matters; bngain1 and bnbias1 do.</source>
        <translation>La normalisation par lots donne à « hpreact » la moyenne 0 et l’écart-type 1 dans chaque lot (ici : %1). L’échelle de W1 ne compte plus ; bngain1 et bnbias1, si.</translation>
    </message>
    <message>
        <source>Five layers at gain 5/3: the std of “h” goes from %1 in the first to %2 in the last and settles. What tanh squeezes, the gain makes up for.</source>
        <translation>Cinq couches au gain 5/3 : l’écart-type de « h » va de %1 dans la première à %2 dans la dernière et se stabilise. Ce que tanh comprime, le gain le compense.</translation>
    </message>
    <message>
        <source>All layers normalised: “h” has a std of %1 in the first layer, %2 in the last. As it trains, the lines of “Update to data” run close together.</source>
        <translation>Toutes les couches normalisées : « h » a un écart-type de %1 dans la première couche, %2 dans la dernière. À l’entraînement, les lignes de « Mise à jour et données » restent proches.</translation>
    </message>
    <message>
        <source>Gain 1, no batch norm: tanh squeezes, and nothing makes up for it. The std of “h” falls from %1 in the first layer to %2 in the last.</source>
        <translation>Gain 1, sans normalisation par lots : tanh comprime, et rien ne le compense. L’écart-type de « h » tombe de %1 dans la première couche à %2 dans la dernière.</translation>
    </message>
    <message>
        <source>Gain 3: %1 of the last layer’s “h” is saturated, and gradients grow on the way back: their std in the first layer is %2 × the last’s.</source>
        <translation>Gain 3 : %1 du « h » de la dernière couche est saturé, et les gradients grandissent au retour : leur écart-type dans la première couche est %2 × celui de la dernière.</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons lie so far below 0 that no example of the batch reaches them, the ▽ of “Neurons”.</source>
        <translation>ReLU, W1 au tiers de son ◆, b1 × 1 : %1 neurones sur %2 sont si loin sous 0 qu’aucun exemple du lot ne les atteint, les ▽ de « Neurones ».</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons in “Neurons” are silent in this batch (▽); %3 are dead (▼): no example ever reaches them.</source>
        <translation>ReLU, W1 au tiers de son ◆, b1 × 1 : %1 neurones sur %2 dans « Neurones » sont muets dans ce lot (▽) ; %3 sont morts (▼) : aucun exemple ne les atteint jamais.</translation>
    </message>
    <message>
        <source>Drag W1 left until less than %1 of “h” is saturated</source>
        <translation>Déplacez W1 à gauche jusqu’à ce que moins de %1 de « h » soit saturé</translation>
    </message>
    <message>
        <source>Double-click a column of “Neurons” to see that neuron up close</source>
        <translation>Double-cliquez sur une colonne de « Neurones » pour voir ce neurone de près</translation>
    </message>
    <message>
        <source>Choose ReLU as activation: its gain is √2, and the ◆ moves</source>
        <translation>Choisissez ReLU comme activation : son gain est √2, et le ◆ se déplace</translation>
    </message>
    <message>
        <source>Drag W1 to 1 or more: “hpreact” keeps still</source>
        <translation>Déplacez W1 à 1 ou plus : « hpreact » ne bouge pas</translation>
    </message>
    <message>
        <source>Drag the gain to 1 and see the curves narrow from layer to layer</source>
        <translation>Mettez le gain à 1 et voyez les courbes se resserrer de couche en couche</translation>
    </message>
    <message>
        <source>Let it train for 1,000 steps and watch the lines</source>
        <translation>Laissez-le s’entraîner 1 000 pas et observez les lignes</translation>
    </message>
    <message>
        <source>Drag the gain until the last layer’s std is above 0.6</source>
        <translation>Augmentez le gain jusqu’à ce que l’écart-type de la dernière couche dépasse 0,6</translation>
    </message>
    <message>
        <source>Set “Batch norm” to “all layers” and see the layers agree</source>
        <translation>Mettez « Norm. par lots » sur « toutes les couches » et voyez les couches s’accorder</translation>
    </message>
    <message>
        <source>Drag b1 to 0 and see the neurons come back</source>
        <translation>Mettez b1 à 0 et voyez les neurones revenir</translation>
    </message>
    <message>
        <source>Drag W2 and b2 left until the diamond in “Loss” sits on the dashed line</source>
        <translation>Déplacez W2 et b2 à gauche jusqu’à ce que le losange de « Perte » soit sur la ligne tiretée</translation>
    </message>
</context>
</TS>
