<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AxisValues</name>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>batch seed</source>
        <translation>semilla de los lotes</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>decay at step</source>
        <translation>paso de reducción</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programa de la tasa</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>initial biases</source>
        <translation>sesgos iniciales</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>batch norm’s momentum</source>
        <translation>momento de la normalización por lotes</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>run %1 of %2, %3 left</source>
        <translation>ejecución %1 de %2, quedan %3</translation>
    </message>
    <message>
        <source>stopped after %1 runs of %2</source>
        <translation>detenido tras %1 ejecuciones de %2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>initial loss</source>
        <translation>pérdida inicial</translation>
    </message>
    <message>
        <source>saturated at step 0</source>
        <translation>saturado en el paso 0</translation>
    </message>
    <message>
        <source>silent neurons at step 0</source>
        <translation>neuronas silenciosas en el paso 0</translation>
    </message>
    <message>
        <source>grad:data of W1 at step 0</source>
        <translation>grad:datos de W1 en el paso 0</translation>
    </message>
    <message>
        <source>mean loss of the last 200 steps</source>
        <translation>pérdida media de los últimos 200 pasos</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>pérdida de train</translation>
    </message>
    <message>
        <source>dev loss</source>
        <translation>pérdida de dev</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>the run diverged: the loss of step %1 is not finite; lower --lr or the scales</source>
        <translation>la ejecución divergió: la pérdida del paso %1 no es finita; reduzca --lr o las escalas</translation>
    </message>
    <message>
        <source>stopped after %1 steps</source>
        <translation>detenido tras %1 pasos</translation>
    </message>
    <message>
        <source>train loss %1</source>
        <translation>pérdida de train: %1</translation>
    </message>
    <message>
        <source>dev loss %1</source>
        <translation>pérdida de dev: %1</translation>
    </message>
    <message>
        <source>--%1 %2 would keep %3 losses; at most %4 are allowed</source>
        <translation>--%1 %2 guardaría %3 pérdidas; se permiten %4 como máximo</translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation>pérdida de test: %1</translation>
    </message>
    <message>
        <source>the samples cannot be printed</source>
        <translation>no se pueden escribir las muestras</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file: one would replace the other</source>
        <translation>«%1» y «%2» son el mismo archivo: uno sustituiría al otro</translation>
    </message>
    <message>
        <source>stopped after %1 pictures of %2</source>
        <translation>detenido tras %1 imágenes de %2</translation>
    </message>
    <message>
        <source>the network has made %1 steps: --steps must not be less</source>
        <translation>la red ha dado %1 pasos: --steps no puede ser menor</translation>
    </message>
    <message>
        <source>revived %1 neurons</source>
        <translation>neuronas reactivadas: %1</translation>
    </message>
    <message>
        <source>--report-at %1 is not among the steps %2 to %3 that are trained</source>
        <translation>--report-at %1 no está entre los pasos %2 a %3 que se entrenan</translation>
    </message>
    <message>
        <source>the network is not saved: it diverged</source>
        <translation>la red no se guarda: divergió</translation>
    </message>
    <message>
        <source>wrote a film of %1 pictures</source>
        <translation>se ha escrito una película de %1 imágenes</translation>
    </message>
    <message>
        <source>--losses keeps the loss of each step, of at most %1 steps; --report with --log-every has fewer</source>
        <translation>--losses guarda la pérdida de cada paso, de %1 pasos como máximo; --report con --log-every guarda menos</translation>
    </message>
</context>
<context>
    <name>JudgementTexts</name>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>Divergió en el paso %1</translation>
    </message>
    <message>
        <source>Initial loss far too high</source>
        <translation>Pérdida inicial excesivamente alta</translation>
    </message>
    <message>
        <source>Initial loss too high</source>
        <translation>Pérdida inicial demasiado alta</translation>
    </message>
    <message>
        <source>Gradients vanish with depth</source>
        <translation>Los gradientes se desvanecen con la profundidad</translation>
    </message>
    <message>
        <source>Gradients explode with depth</source>
        <translation>Los gradientes explotan con la profundidad</translation>
    </message>
    <message>
        <source>%1 is badly saturated</source>
        <translation>%1: muy saturada</translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <translation>%1: saturada</translation>
    </message>
    <message>
        <source>Dead neurons: %1</source>
        <translation>Neuronas muertas: %1</translation>
    </message>
    <message>
        <source>Activations shrink with depth</source>
        <translation>Las activaciones se encogen con la profundidad</translation>
    </message>
    <message>
        <source>Activations grow with depth</source>
        <translation>Las activaciones crecen con la profundidad</translation>
    </message>
    <message>
        <source>Updates of %1 too large</source>
        <translation>Actualizaciones de %1 demasiado grandes</translation>
    </message>
    <message>
        <source>Updates of %1 too small</source>
        <translation>Actualizaciones de %1 demasiado pequeñas</translation>
    </message>
    <message>
        <source>Overfitting: it memorises the words</source>
        <translation>Sobreajuste: memoriza las palabras</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too large. A lower learning rate keeps them small.</source>
        <translation>La pérdida ya no es un número: los pasos eran demasiado grandes. Una tasa de aprendizaje menor los mantiene pequeños.</translation>
    </message>
    <message>
        <source>It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output layer is confidently wrong: training first has to unlearn that (the lecture’s first fix).</source>
        <translation>Empieza en %1. Adivinar al azar cuesta log(vocabulario) = %2, y por encima de %3 la capa de salida se equivoca con mucha seguridad: el entrenamiento tiene que desaprenderlo primero (la primera corrección de la clase).</translation>
    </message>
    <message>
        <source>At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to 10 %).</source>
        <translation>En el paso 0, %1 de sus salidas están en las zonas saturadas de %2, por donde apenas pasa gradiente; más de %3 es demasiado (la inicialización Kaiming de la clase tiene de 8 a 10 %).</translation>
    </message>
    <message>
        <source>%1 of its neurons have a piece that never wins and so gets no gradient; above %2 is too much.</source>
        <translation>%1 de sus neuronas tienen una pieza que nunca gana y por eso no recibe gradiente; más de %2 es demasiado.</translation>
    </message>
    <message>
        <source>Going backwards, each layer keeps %1 of the gradient’s std; it should keep at least %2 (He et al. 2015: keep the variance).</source>
        <translation>Hacia atrás, cada capa conserva %1 de la desviación típica del gradiente; debería conservar al menos %2 (He et al. 2015: conservar la varianza).</translation>
    </message>
    <message>
        <source>Going backwards, each layer makes the gradient’s std %1 times as large; it should be at most %2 (He et al. 2015: keep the variance).</source>
        <translation>Hacia atrás, cada capa multiplica por %1 la desviación típica del gradiente; debería multiplicarla por %2 como máximo (He et al. 2015: conservar la varianza).</translation>
    </message>
    <message>
        <source>Each layer keeps %1 of the std of the one before; it should keep at least %2. The activation shrinks it, which a gain makes up for (tanh: 5/3).</source>
        <translation>Cada capa conserva %1 de la desviación típica de la anterior; debería conservar al menos %2. La activación la encoge, y una ganancia lo compensa (tanh: 5/3).</translation>
    </message>
    <message>
        <source>Each layer makes the std %1 times as large as the one before; it should be at most %2: the weights’ gain is too large.</source>
        <translation>Cada capa multiplica por %1 la desviación típica de la anterior; debería multiplicarla por %2 como máximo: la ganancia de los pesos es demasiado grande.</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and above %2 each step throws away much of what was learned (the lecture’s guide).</source>
        <translation>log10(actualización:datos) es %1; lo adecuado es cerca de −3, y por encima de %2 cada paso echa a perder mucho de lo aprendido (la guía de la clase).</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the lecture’s guide).</source>
        <translation>log10(actualización:datos) es %1; lo adecuado es cerca de −3, y por debajo de %2 se aprende demasiado despacio (la guía de la clase).</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>%1 neuronas por capa</translation>
    </message>
    <message>
        <source>learning rate: %1 → %2</source>
        <translation>tasa de aprendizaje: %1 → %2</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Capa de salida</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Capa oculta</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>Capa oculta %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate is too high</source>
        <translation>La pérdida sube: la tasa de aprendizaje es demasiado alta</translation>
    </message>
    <message>
        <source>%1 overflows</source>
        <translation>%1 se desborda</translation>
    </message>
    <message>
        <source>No gradient arrives: %1</source>
        <translation>No llega ningún gradiente: %1</translation>
    </message>
    <message>
        <source>All values are equal: %1</source>
        <translation>Todos los valores son iguales: %1</translation>
    </message>
    <message>
        <source>Inputs too small: %1</source>
        <translation>Entradas demasiado pequeñas: %1</translation>
    </message>
    <message>
        <source>Inputs too large: %1</source>
        <translation>Entradas demasiado grandes: %1</translation>
    </message>
    <message>
        <source>Almost a straight line: %1</source>
        <translation>Casi una línea recta: %1</translation>
    </message>
    <message>
        <source>The loss is %1 after %2 steps; it started at %3, and guessing costs %4. A lower learning rate keeps the steps small.</source>
        <translation>La pérdida es %1 tras %2 pasos; empezó en %3, y adivinar al azar cuesta %4. Una tasa de aprendizaje menor mantiene pequeños los pasos.</translation>
    </message>
    <message>
        <source>Some of its values are no longer finite numbers: the scales or the learning rate are too large.</source>
        <translation>Algunos de sus valores ya no son números finitos: las escalas o la tasa de aprendizaje son demasiado grandes.</translation>
    </message>
    <message>
        <source>The weights after it are all zero, or everything after it is saturated: nothing before it learns.</source>
        <translation>Los pesos que siguen son todos cero, o todo lo que sigue está saturado: nada de lo anterior aprende.</translation>
    </message>
    <message>
        <source>Its weights are all zero: every neuron gives the same output for every example, and no example can be told from another.</source>
        <translation>Todos sus pesos son cero: cada neurona da la misma salida para todos los ejemplos, y ningún ejemplo se distingue de otro.</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; below %2 %3 is almost a straight line, or the signal fades.</source>
        <translation>En el paso 0 su hpreact tiene una desviación típica de %1; por debajo de %2, %3 es casi una línea recta o la señal se apaga.</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; above %2 the signal grows from layer to layer.</source>
        <translation>En el paso 0 su hpreact tiene una desviación típica de %1; por encima de %2 la señal crece de capa en capa.</translation>
    </message>
    <message>
        <source>At step 0 only %1 of its values lie on one side of the bend; below %2 the layer is almost a straight line.</source>
        <translation>En el paso 0 solo %1 de sus valores están a un lado del codo; por debajo de %2 la capa es casi una línea recta.</translation>
    </message>
    <message>
        <source>Dev loss is %1 above train loss, %2 of it; the lecture’s networks end 2 to 4 % above, and more than %3 means that the words are memorised.</source>
        <translation>La pérdida de dev está %1 por encima de la de train, %2 de ella; las redes de la clase acaban de 2 a 4 % por encima, y más de %3 significa que se memorizan las palabras.</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>Desbordamiento: algunos valores no son finitos</translation>
    </message>
    <message>
        <source>No gradient arrives at h of layer %1</source>
        <translation>No llega ningún gradiente a h de la capa %1</translation>
    </message>
    <message>
        <source>All values are equal: %1 is zero</source>
        <translation>Todos los valores son iguales: %1 es cero</translation>
    </message>
    <message>
        <source>Starts at %1, not %2: lower %3</source>
        <translation>Empieza en %1, no en %2: reduzca %3</translation>
    </message>
    <message>
        <source>%1 saturated at step 0 (healthy: &lt; %2)</source>
        <translation>%1 saturado en el paso 0 (sano: &lt; %2)</translation>
    </message>
    <message>
        <source>%1 of neurons dead ▼ (healthy: &lt; %2)</source>
        <translation>%1 de las neuronas muertas ▼ (sano: &lt; %2)</translation>
    </message>
    <message>
        <source>%1: raise %2</source>
        <translation>%1: aumente %2</translation>
    </message>
    <message>
        <source>%1: lower %2</source>
        <translation>%1: reduzca %2</translation>
    </message>
    <message>
        <source>%1 on one side of the bend (&gt; %2)</source>
        <translation>%1 a un lado del codo (&gt; %2)</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too large (10^%3)</source>
        <translation>%1: act.:datos 10^%2, demasiado (10^%3)</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too small (10^%3)</source>
        <translation>%1: act.:datos 10^%2, muy poco (10^%3)</translation>
    </message>
    <message>
        <source>Dev %1 above train: %2 (healthy: &lt; %3)</source>
        <translation>Dev %1 sobre train: %2 (sano: &lt; %3)</translation>
    </message>
    <message>
        <source>Vanishing: × %1 a layer (healthy: &gt; %2)</source>
        <translation>Se desvanece: × %1 por capa (sano: &gt; %2)</translation>
    </message>
    <message>
        <source>Exploding: × %1 a layer (healthy: &lt; %2)</source>
        <translation>Explota: × %1 por capa (sano: &lt; %2)</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&gt; %2): raise the gain</source>
        <translation>h: σ × %1 por capa (&gt; %2): suba la ganancia</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&lt; %2): lower the gain</source>
        <translation>h: σ × %1 por capa (&lt; %2): baje la ganancia</translation>
    </message>
    <message>
        <source>std %1 at step 0 (%2 to %3)</source>
        <translation>σ %1 en el paso 0 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 of its neurons are saturated for all of %3 dev examples and get no gradient; above %2 is too much (the lecture calls it permanent brain damage).</source>
        <translation>%1 de sus neuronas están saturadas para los %3 ejemplos de dev y no reciben gradiente; más de %2 es demasiado (la clase lo llama daño cerebral permanente).</translation>
    </message>
    <message>
        <source>Loss rose to %1: learning rate too high</source>
        <translation>La pérdida subió a %1: tasa demasiado alta</translation>
    </message>
    <message>
        <source>dead neurons revived</source>
        <translation>neuronas muertas reactivadas</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Seed of all random numbers</source>
        <translation>Semilla de todos los números aleatorios</translation>
    </message>
    <message>
        <source>Characters that predict the next one</source>
        <translation>Caracteres con los que se predice el siguiente</translation>
    </message>
    <message>
        <source>Numbers that stand for a character</source>
        <translation>Números que representan un carácter</translation>
    </message>
    <message>
        <source>Examples in each step</source>
        <translation>Ejemplos de cada paso</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>Words to learn from, one on each line, in UTF-8 (default: names).</source>
        <translation>Palabras de las que aprender, una por línea, en UTF-8 (por defecto: nombres).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (default: %4).</source>
        <translation>%1: de %2 a %3 (por defecto: %4).</translation>
    </message>
    <message>
        <source>Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.</source>
        <translation>Escala inicial de uno de %1: de 0 a %2. Se puede repetir; prevalece sobre la del preajuste.</translation>
    </message>
    <message>
        <source>Trains without a window; needs no display.</source>
        <translation>Entrena sin ventana; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Writes a report on the run as JSON (with --headless).</source>
        <translation>Escribe un informe de la ejecución en JSON (con --headless).</translation>
    </message>
    <message>
        <source>Steps between two losses in the report and in the progress (default: %1; with --headless).</source>
        <translation>Pasos entre dos pérdidas en el informe y en el progreso (por defecto: %1; con --headless).</translation>
    </message>
    <message>
        <source>Trains a character-level neural network and shows what it looks like from the inside.</source>
        <translation>Entrena una red neuronal a nivel de caracteres y muestra cómo es por dentro.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>With the schedule “step”: the step from which the learning rate is divided by ten</source>
        <translation>Con el programa «step»: el paso desde el cual la tasa de aprendizaje se divide por diez</translation>
    </message>
    <message>
        <source>%1: %2 (default: %3).</source>
        <translation>%1: %2 (por defecto: %3).</translation>
    </message>
    <message>
        <source>Activation of the hidden layers</source>
        <translation>Activación de las capas ocultas</translation>
    </message>
    <message>
        <source>Initial biases</source>
        <translation>Sesgos iniciales</translation>
    </message>
    <message>
        <source>Layers with batch norm</source>
        <translation>Capas con normalización por lotes</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Programa de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Steps between two evaluations over the whole of train, dev and test (default: only at the end).</source>
        <translation>Pasos entre dos evaluaciones sobre todo train, dev y test (por defecto: solo al final).</translation>
    </message>
    <message>
        <source>One of the lecture’s networks (see --list-presets). Other options change its shape, and its scales follow.</source>
        <translation>Una de las redes de la clase (véase --list-presets). Otras opciones cambian su forma, y sus escalas se ajustan.</translation>
    </message>
    <message>
        <source>Prints the presets.</source>
        <translation>Muestra los preajustes.</translation>
    </message>
    <message>
        <source>Words to sample from the network at the end, from 1 to %1; they are printed (with --headless).</source>
        <translation>Palabras que generar con la red al final, de 1 a %1; se escriben en la salida (con --headless).</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, 1 to %1 of them</source>
        <translation>Anchuras de las capas ocultas, de 1 a %1 capas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Share of each batch in batch norm’s running statistics</source>
        <translation>Peso de cada lote en las estadísticas móviles de la normalización por lotes</translation>
    </message>
    <message>
        <source>%1, each from 1 to %2 (default: %3).</source>
        <translation>%1, cada una de 1 a %2 (por defecto: %3).</translation>
    </message>
    <message>
        <source>%1: at most %2 (default: %3).</source>
        <translation>%1: %2 como máximo (por defecto: %3).</translation>
    </message>
    <message>
        <source>Writes the network after the last step as a safetensors file (with --headless).</source>
        <translation>Escribe la red tras el último paso en un archivo safetensors (con --headless).</translation>
    </message>
    <message>
        <source>Goes on from a network that --save wrote; --steps counts from step 0 (with --headless).</source>
        <translation>Continúa con una red que escribió --save; --steps cuenta desde el paso 0 (con --headless).</translation>
    </message>
    <message>
        <source>Multiplies a parameter of the network resumed, as W2=0.1. Can be repeated (with --resume).</source>
        <translation>Multiplica un parámetro de la red con la que se continúa, como W2=0.1. Se puede repetir (con --resume).</translation>
    </message>
    <message>
        <source>Draws the incoming weights of dead neurons anew (with --resume).</source>
        <translation>Vuelve a sortear los pesos de entrada de las neuronas muertas (con --resume).</translation>
    </message>
    <message>
        <source>Writes a film of the training: an animated WebP for a name in .webp, numbered pictures for one in .png (with --headless).</source>
        <translation>Escribe una película del entrenamiento: un WebP animado si el nombre acaba en .webp, imágenes numeradas si acaba en .png (con --headless).</translation>
    </message>
    <message>
        <source>What the film shows: overview, layers, batch-norm, neuron, activations, or a plot, as hpreact (default: overview).</source>
        <translation>Lo que muestra la película: overview, layers, batch-norm, neuron, activations, o un gráfico, como hpreact (por defecto: overview).</translation>
    </message>
    <message>
        <source>Pictures of the film, from %1 to %2 (default: %3).</source>
        <translation>Imágenes de la película, de %1 a %2 (por defecto: %3).</translation>
    </message>
    <message>
        <source>The film’s first step (default: the first).</source>
        <translation>Primer paso de la película (por defecto: el primero).</translation>
    </message>
    <message>
        <source>The film’s last step (default: the last).</source>
        <translation>Último paso de la película (por defecto: el último).</translation>
    </message>
    <message>
        <source>How far apart its steps lie: log or linear (default: log).</source>
        <translation>Cómo se reparten sus pasos: log o linear (por defecto: log).</translation>
    </message>
    <message>
        <source>Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. What can be varied: %1 (with --headless).</source>
        <translation>Varía un ajuste: W1=0.01:1:9 (a distancias iguales en log para escalas, lr y gain), width=50:300:6 o activation=tanh,relu. Dos veces para un mapa. Lo que se puede variar: %1 (con --headless).</translation>
    </message>
    <message>
        <source>Repeats each run with so many seeds: --seed, the next one, … (with --headless).</source>
        <translation>Repite cada ejecución con tantas semillas: --seed, la siguiente, … (con --headless).</translation>
    </message>
    <message>
        <source>Runs at a time (default: as many as there are processors).</source>
        <translation>Ejecuciones a la vez (por defecto: tantas como procesadores).</translation>
    </message>
    <message>
        <source>Writes an experiment’s runs as CSV.</source>
        <translation>Escribe las ejecuciones de un experimento en CSV.</translation>
    </message>
    <message>
        <source>Computes the I-th of N parts of an experiment, for --merge.</source>
        <translation>Calcula la I-ésima de N partes de un experimento, para --merge.</translation>
    </message>
    <message>
        <source>Joins the reports of an experiment’s parts into --report and --table (with --headless).</source>
        <translation>Une los informes de las partes de un experimento en --report y --table (con --headless).</translation>
    </message>
    <message>
        <source>Seed of the batches, so that networks of different shapes see the same</source>
        <translation>Semilla de los lotes, para que redes de formas distintas vean los mismos</translation>
    </message>
    <message>
        <source>%1: from 0 to %2 (default: those that follow the parameters’).</source>
        <translation>%1: de 0 a %2 (por defecto: los que siguen a los parámetros).</translation>
    </message>
    <message>
        <source>Writes the plots as pictures into this folder (with --headless).</source>
        <translation>Escribe los gráficos como imágenes en esta carpeta (con --headless).</translation>
    </message>
    <message>
        <source>Format of these pictures: png, svg or pdf (default: png).</source>
        <translation>Formato de estas imágenes: png, svg o pdf (por defecto: png).</translation>
    </message>
    <message>
        <source>Resolution of these pictures, from %1 to %2; they measure the same in inches (default: %3 for pages, twice that for plots).</source>
        <translation>Resolución de estas imágenes, de %1 a %2; su medida en pulgadas no cambia (por defecto: %3 para páginas, el doble para gráficos).</translation>
    </message>
    <message>
        <source>Writes the loss of every step as CSV (with --headless).</source>
        <translation>Escribe la pérdida de cada paso en CSV (con --headless).</translation>
    </message>
    <message>
        <source>Writes losses, and histograms of all layers at step 0, the last step and the steps of --report-at, as an event file for TensorBoard into this folder (with --headless).</source>
        <translation>Escribe las pérdidas, y los histogramas de todas las capas en el paso 0, en el último y en los de --report-at, como archivo de eventos para TensorBoard en esta carpeta (con --headless).</translation>
    </message>
    <message>
        <source>Steps whose figures the report takes, as 0,100,12345 (with --report or --tensorboard).</source>
        <translation>Pasos cuyas cifras recoge el informe, como 0,100,12345 (con --report o --tensorboard).</translation>
    </message>
    <message>
        <source>A session (.actigrad), a network (.safetensors) or a picture that was exported, for the window; else the same as --words.</source>
        <translation>Una sesión (.actigrad), una red (.safetensors) o una imagen exportada, para la ventana; si no, lo mismo que --words.</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>there is no option “%1”; see actigrad --help</source>
        <translation>no existe la opción «%1»; véase actigrad --help</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty</source>
        <translation>--%1 necesita un valor que no esté vacío</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 debe ser un número entero de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>--scale must be NAME=X, for example W1=0.2, not “%1”</source>
        <translation>--scale debe ser NOMBRE=X, por ejemplo W1=0.2, no «%1»</translation>
    </message>
    <message>
        <source>there is no scale “%1”; the scales are: %2</source>
        <translation>no existe la escala «%1»; las escalas son: %2</translation>
    </message>
    <message>
        <source>the scale of %1 must be a number from 0 to %2, not “%3”</source>
        <translation>la escala de %1 debe ser un número de 0 a %2, no «%3»</translation>
    </message>
    <message>
        <source>the name of the file of words is empty</source>
        <translation>el nombre del archivo de palabras está vacío</translation>
    </message>
    <message>
        <source>only one file of words can be opened; “%1” is one too many</source>
        <translation>solo se puede abrir un archivo de palabras; «%1» sobra</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 necesita --headless</translation>
    </message>
    <message>
        <source>Instruction set: %1</source>
        <translation>Juego de instrucciones: %1</translation>
    </message>
    <message>
        <source>--%1 must be a number greater than 0 and at most %2, not “%3”</source>
        <translation>--%1 debe ser un número mayor que 0 y como máximo %2, no «%3»</translation>
    </message>
    <message>
        <source>--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”</source>
        <translation>--%1 debe ser de 1 a %2 números enteros de 1 a %3 separados por comas, no «%4»</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not “%3”</source>
        <translation>--%1 debe ser uno de %2, no «%3»</translation>
    </message>
    <message>
        <source>--%1 must be a name in UTF-8, not “%2”</source>
        <translation>--%1 debe ser un nombre en UTF-8, no «%2»</translation>
    </message>
    <message>
        <source>--multiply must be NAME=X, for example W2=0.1, with X from −%1 to %1, not “%2”</source>
        <translation>--multiply debe ser NOMBRE=X, por ejemplo W2=0.1, con X de −%1 a %1, no «%2»</translation>
    </message>
    <message>
        <source>--report-at must be up to %1 steps with commas between them, not “%2”</source>
        <translation>--report-at debe ser hasta %1 pasos separados por comas, no «%2»</translation>
    </message>
    <message>
        <source>the name of the file to resume is empty</source>
        <translation>el nombre del archivo con el que continuar está vacío</translation>
    </message>
    <message>
        <source>--multiply and --revive need --resume</source>
        <translation>--multiply y --revive necesitan --resume</translation>
    </message>
    <message>
        <source>--%1 needs --film</source>
        <translation>--%1 necesita --film</translation>
    </message>
    <message>
        <source>--film must end in .webp (animated) or .png (numbered pictures), not “%1”</source>
        <translation>--film debe acabar en .webp (animado) o .png (imágenes numeradas), no «%1»</translation>
    </message>
    <message>
        <source>--film-spacing must be log or linear, not “%1”</source>
        <translation>--film-spacing debe ser log o linear, no «%1»</translation>
    </message>
    <message>
        <source>--sweep can be given twice at most</source>
        <translation>--sweep se puede dar dos veces como máximo</translation>
    </message>
    <message>
        <source>--sweep %1 is given twice</source>
        <translation>--sweep %1 se ha dado dos veces</translation>
    </message>
    <message>
        <source>an experiment of %1 runs is too large; at most %2 are possible</source>
        <translation>un experimento de %1 ejecuciones es demasiado grande; son posibles %2 como máximo</translation>
    </message>
    <message>
        <source>--%1 needs --sweep or --seeds</source>
        <translation>--%1 necesita --sweep o --seeds</translation>
    </message>
    <message>
        <source>--table needs --sweep, --seeds or --merge</source>
        <translation>--table necesita --sweep, --seeds o --merge</translation>
    </message>
    <message>
        <source>--merge joins what was computed; --sweep and --seeds do not go with it</source>
        <translation>--merge une lo ya calculado; --sweep y --seeds no lo acompañan</translation>
    </message>
    <message>
        <source>an experiment needs --report or --table, where its results go</source>
        <translation>un experimento necesita --report o --table, donde van sus resultados</translation>
    </message>
    <message>
        <source>--%1 is of a single run, not of an experiment</source>
        <translation>--%1 es de una sola ejecución, no de un experimento</translation>
    </message>
    <message>
        <source>“%1” can be opened in the window only, without --headless</source>
        <translation>«%1» solo se puede abrir en la ventana, sin --headless</translation>
    </message>
    <message>
        <source>--report-at needs --report or --tensorboard</source>
        <translation>--report-at necesita --report o --tensorboard</translation>
    </message>
    <message>
        <source>--export-format must be png, svg or pdf, not “%1”</source>
        <translation>--export-format debe ser png, svg o pdf, no «%1»</translation>
    </message>
    <message>
        <source>--export-format and --dpi need --export-dir</source>
        <translation>--export-format y --dpi necesitan --export-dir</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>x = %1
%2 = %3
slope = %4</source>
        <translation>x = %1
%2 = %3
pendiente = %4</translation>
    </message>
    <message>
        <source>%1 (pinned: %2)</source>
        <translation>%1 (fijada: %2)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijada</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>RunTableTexts</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Loss at 0</source>
        <translation>Pérdida en 0</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>Pérdida actual</translation>
    </message>
    <message>
        <source>Sat. at 0</source>
        <translation>Sat. en 0</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether the run’s loss curve is drawn, and how</source>
        <translation>Si se dibuja la curva de pérdida de la ejecución, y cómo</translation>
    </message>
    <message>
        <source>The run’s name: double-click or F2 to change it</source>
        <translation>El nombre de la ejecución: doble clic o F2 para cambiarlo</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Semilla de los números aleatorios</translation>
    </message>
    <message>
        <source>Loss of the first batch, before any training</source>
        <translation>Pérdida del primer lote, antes de entrenar</translation>
    </message>
    <message>
        <source>Smoothed loss of the newest batches</source>
        <translation>Pérdida suavizada de los lotes más recientes</translation>
    </message>
    <message>
        <source>Steps trained so far</source>
        <translation>Pasos entrenados hasta ahora</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, visible</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, oculta</translation>
    </message>
    <message>
        <source>Init scales: %1</source>
        <translation>Escalas iniciales: %1</translation>
    </message>
    <message>
        <source>Batch %1, %2 steps</source>
        <translation>Lote %1, %2 pasos</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
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
        <translation>Saturado (dev)</translation>
    </message>
    <message>
        <source>Dead (dev)</source>
        <translation>Muertas (dev)</translation>
    </message>
    <message>
        <source>Init scales of C, W1, b1 and so on; point at a run to see them by name</source>
        <translation>Escalas iniciales de C, W1, b1, etc.; señale una ejecución para verlas con su nombre</translation>
    </message>
    <message>
        <source>Loss over all training examples, at the last evaluation</source>
        <translation>Pérdida sobre todos los ejemplos de entrenamiento, en la última evaluación</translation>
    </message>
    <message>
        <source>Loss over the dev split, which is not trained on, at the last evaluation; bold: the lowest</source>
        <translation>Pérdida sobre la parte dev, con la que no se entrena, en la última evaluación; en negrita: la más baja</translation>
    </message>
    <message>
        <source>Loss over the test split, at the last evaluation</source>
        <translation>Pérdida sobre la parte test, en la última evaluación</translation>
    </message>
    <message>
        <source>Share of h in the saturated regions of the activation at step 0 (tanh: |h| &gt; 0.99)</source>
        <translation>Proporción de h en las zonas saturadas de la activación en el paso 0 (tanh: |h| &gt; 0,99)</translation>
    </message>
    <message>
        <source>Share of h that is saturated over the whole dev split, at the last evaluation</source>
        <translation>Proporción de h saturada sobre toda la parte dev, en la última evaluación</translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the dev split, at the last evaluation</source>
        <translation>Neuronas saturadas para todos los ejemplos de la parte dev, en la última evaluación</translation>
    </message>
    <message>
        <source>Words: %1, seed %2</source>
        <translation>Palabras: %1, semilla %2</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>Activación %1</translation>
    </message>
    <message>
        <source>context %1, embedding %2, hidden %3</source>
        <translation>contexto %1, embedding %2, capas ocultas %3</translation>
    </message>
    <message>
        <source>bias drawn</source>
        <translation>sesgo aleatorio</translation>
    </message>
    <message>
        <source>bias zero</source>
        <translation>sesgo cero</translation>
    </message>
    <message>
        <source>batch norm in hidden layers, momentum %1</source>
        <translation>normalización por lotes en las capas ocultas, momento %1</translation>
    </message>
    <message>
        <source>batch norm in all layers, momentum %1</source>
        <translation>normalización por lotes en todas las capas, momento %1</translation>
    </message>
    <message>
        <source>no batch norm</source>
        <translation>sin normalización por lotes</translation>
    </message>
    <message>
        <source>learning rate %1, constant</source>
        <translation>tasa de aprendizaje %1, constante</translation>
    </message>
    <message>
        <source>learning rate %1, a tenth of it from step %2 on</source>
        <translation>tasa de aprendizaje %1, la décima parte desde el paso %2</translation>
    </message>
    <message>
        <source>learning rate %1, down to 0 by a cosine</source>
        <translation>tasa de aprendizaje %1, baja a 0 según un coseno</translation>
    </message>
    <message>
        <source>Evaluated after %1 steps: train %2, dev %3, test %4</source>
        <translation>Evaluada tras %1 pasos: train %2, dev %3, test %4</translation>
    </message>
    <message>
        <source>gain %1, %2 layers</source>
        <translation>ganancia %1, %2 capas</translation>
    </message>
    <message>
        <source>Silent at 0</source>
        <translation>Silenc. en 0</translation>
    </message>
    <message>
        <source>Neurons silent in the batch of step 0: saturated for every example of it</source>
        <translation>Neuronas silenciosas en el lote del paso 0: saturadas para todos sus ejemplos</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>todas 1</translation>
    </message>
    <message>
        <source>Diverged at %1</source>
        <translation>Divergió en %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>… (%1 smaller terms: %2)</source>
        <translation>… (%1 términos menores: %2)</translation>
    </message>
    <message>
        <source>character</source>
        <translation>carácter</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>Example %1 of the batch: %2. Characters are indices into the alphabet of %3.
x = [%4], target y = %5</source>
        <translation>Ejemplo %1 del lote: %2. Los caracteres son índices en el alfabeto de %3.
x = [%4], objetivo y = %5</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Each character becomes its row of C: %1 numbers.
embcat = %2, side by side: %3 numbers</source>
        <translation>Cada carácter se convierte en su fila de C: %1 números.
embcat = %2, uno junto a otro: %3 números</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurona</translation>
    </message>
    <message>
        <source>Saturated: hardly any gradient will pass.</source>
        <translation>Saturada: apenas pasará gradiente.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>logits = batch norm of h %1
logit%2 = %3</source>
        <translation>logits = normalización por lotes de h %1
logit%2 = %3</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>all equal: 1/%1</source>
        <translation>todas iguales: 1/%1</translation>
    </message>
    <message>
        <source>p[%1] = exp(%2) / Σ exp(logits) = %3
The network expects “%4” (p = %5).</source>
        <translation>p[%1] = exp(%2) / Σ exp(logits) = %3
La red espera «%4» (p = %5).</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>all equal: log %1 = %2</source>
        <translation>todas iguales: log %1 = %2</translation>
    </message>
    <message>
        <source>loss = −log p[%1] = −log %2 = %3
The batch’s loss is the mean of its %4 examples: %5. With all characters equally likely it would be %6.</source>
        <translation>pérdida = −log p[%1] = −log %2 = %3
La pérdida del lote es la media de sus %4 ejemplos: %5. Con todos los caracteres igual de probables sería %6.</translation>
    </message>
    <message>
        <source>dL/dlogits = p / %1, and (p − 1) / %1 at the target: each logit is pushed by how wrong it is.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</source>
        <translation>dL/dlogits = p / %1, y (p − 1) / %1 en el objetivo: cada logit se corrige según su error.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</translation>
    </message>
    <message>
        <source>dL/dh%1 comes back through batch norm and %2: %3</source>
        <translation>dL/dh%1 vuelve a través de la normalización por lotes y %2: %3</translation>
    </message>
    <message>
        <source>weight of neuron %1</source>
        <translation>peso de la neurona %1</translation>
    </message>
    <message>
        <source>dL/d%1, through batch norm: %2</source>
        <translation>dL/d%1, a través de la normalización por lotes: %2</translation>
    </message>
    <message>
        <source>share of dL/d%1</source>
        <translation>parte de dL/d%1</translation>
    </message>
    <message>
        <source>dL/d%1 = Σ over the batch of %2%3 · dL/dhpreact%4; this example: %5 · %6 = %7
All %8 examples together: %9</source>
        <translation>dL/d%1 = Σ sobre el lote de %2%3 · dL/dhpreact%4; este ejemplo: %5 · %6 = %7
Los %8 ejemplos juntos: %9</translation>
    </message>
    <message>
        <source>change of a parameter</source>
        <translation>cambio de un parámetro</translation>
    </message>
    <message>
        <source>parameters, %</source>
        <translation>parámetros, %</translation>
    </message>
    <message>
        <source>The same batch’s loss: %1 before the update, %2 after it.</source>
        <translation>La pérdida del mismo lote: %1 antes de la actualización, %2 después.</translation>
    </message>
    <message>
        <source>The batch’s loss before the update: %1.</source>
        <translation>La pérdida del lote antes de la actualización: %1.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>rows of C</source>
        <translation>filas de C</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, capa %2</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>there is no display to open a window on; --headless trains without one</source>
        <translation>no hay pantalla en la que abrir una ventana; --headless entrena sin ella</translation>
    </message>
</context>
<context>
    <name>SweepReader</name>
    <message>
        <source>--sweep must be NAME=FROM:TO:COUNT or NAME=V1,V2,…, for example W1=0.01:1:9, not “%1”</source>
        <translation>--sweep debe ser NOMBRE=DESDE:HASTA:CANTIDAD o NOMBRE=V1,V2,…, por ejemplo W1=0.01:1:9, no «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be varied; what can be are: %2</source>
        <translation>«%1» no se puede variar; se puede variar: %2</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a number from 0 to %3</source>
        <translation>--sweep %1: «%2» no es un número de 0 a %3</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a whole number from 1 to %3</source>
        <translation>--sweep %1: «%2» no es un número entero de 1 a %3</translation>
    </message>
    <message>
        <source>--sweep %1: a range is FROM:TO:COUNT, with at least 2 values, not “%2”</source>
        <translation>--sweep %1: un intervalo es DESDE:HASTA:CANTIDAD, con al menos 2 valores, no «%2»</translation>
    </message>
    <message>
        <source>--sweep %1: the ends of a range must be greater than 0, as its values are equally far apart in log; list them with commas to have 0</source>
        <translation>--sweep %1: los extremos de un intervalo deben ser mayores que 0, porque sus valores están a distancias iguales en log; para incluir 0, enumérelos con comas</translation>
    </message>
    <message>
        <source>--sweep %1: at most %2 values are possible</source>
        <translation>--sweep %1: son posibles %2 valores como máximo</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” has a value that is empty or stands twice</source>
        <translation>--sweep %1: «%2» tiene un valor vacío o repetido</translation>
    </message>
    <message>
        <source>--shard must be I/N with I from 1 to N, for example 2/8, not “%1”</source>
        <translation>--shard debe ser I/N con I de 1 a N, por ejemplo 2/8, no «%1»</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>std %1 (healthy: %2 to %3)</source>
        <translation>σ %1 (sano: de %2 a %3)</translation>
    </message>
    <message>
        <source>Starts at %1 (guessing: %2)</source>
        <translation>Empieza en %1 (al azar: %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Nothing is updated: no gradient, or no learning rate</source>
        <translation>Nada se actualiza: sin gradiente o sin tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for all %2 examples: silent in this batch, it gets no gradient</source>
        <translation>La neurona %1 está saturada para los %2 ejemplos: silenciosa en este lote, no recibe gradiente</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples: a straight line for this batch</source>
        <translation>La neurona %1 está en el lado negativo para %2 de %3 ejemplos: una línea recta en este lote</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples; it cannot die</source>
        <translation>La neurona %1 está en el lado negativo para %2 de %3 ejemplos; no puede morir</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples; the piece that never wins is silent</source>
        <translation>Neurona %1: la pieza 1 gana en %2 de %3 ejemplos; la que nunca gana está silenciosa</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for the others</source>
        <translation>Neurona %1: la pieza 1 gana en %2 de %3 ejemplos, la pieza 2 en los demás</translation>
    </message>
    <message>
        <source>Never silent so far</source>
        <translation>Nunca silenciosa hasta ahora</translation>
    </message>
    <message>
        <source>Silent since step 0</source>
        <translation>Silenciosa desde el paso 0</translation>
    </message>
    <message>
        <source>Silent at step 0, awake since step %1</source>
        <translation>Silenciosa en el paso 0, activa desde el paso %1</translation>
    </message>
    <message>
        <source>Silent since step %1</source>
        <translation>Silenciosa desde el paso %1</translation>
    </message>
    <message>
        <source>Silent from step %1 to %2</source>
        <translation>Silenciosa del paso %1 al %2</translation>
    </message>
    <message>
        <source>silent %1 times, now since step %2</source>
        <translation>silenciosa %1 veces, ahora desde el paso %2</translation>
    </message>
    <message>
        <source>silent %1 times, last from step %2 to %3</source>
        <translation>silenciosa %1 veces, la última del paso %2 al %3</translation>
    </message>
    <message>
        <source>Silent at step 0; %1</source>
        <translation>Silenciosa en el paso 0; %1</translation>
    </message>
    <message>
        <source>Awake at step 0; %1</source>
        <translation>Activa en el paso 0; %1</translation>
    </message>
    <message>
        <source>Preview of step 0: no history</source>
        <translation>Vista previa del paso 0: sin historia</translation>
    </message>
    <message>
        <source>seen at every step</source>
        <translation>vista en cada paso</translation>
    </message>
    <message>
        <source>seen every %1 steps</source>
        <translation>vista cada %1 pasos</translation>
    </message>
    <message>
        <source>Only %1 caught up: evaluation goes wrong for about %2 steps</source>
        <translation>Solo %1 al día: la evaluación falla durante unos %2 pasos</translation>
    </message>
    <message>
        <source>%1: little, though only %2 caught up</source>
        <translation>%1: poco, aunque solo %2 está al día</translation>
    </message>
    <message>
        <source>%1, no more than by chance: evaluation fits</source>
        <translation>%1, no más que por azar: la evaluación concuerda</translation>
    </message>
    <message>
        <source>Means differ by %1 std</source>
        <translation>Las medias difieren en %1 σ</translation>
    </message>
    <message>
        <source>%1 (chance: %2): evaluation sees other values</source>
        <translation>%1 (azar: %2): la evaluación ve otros valores</translation>
    </message>
    <message>
        <source>Stds differ by %1 ×</source>
        <translation>Las σ difieren en un factor %1</translation>
    </message>
    <message>
        <source>%1 (chance: %2 ×): evaluation sees other values</source>
        <translation>%1 (azar: × %2): la evaluación ve otros valores</translation>
    </message>
    <message>
        <source>First piece wins %1 (about half is normal)</source>
        <translation>La primera pieza gana %1 (normal: la mitad)</translation>
    </message>
    <message>
        <source>Both pieces win in all %1 neurons</source>
        <translation>Ambas piezas ganan en las %1 neuronas</translation>
    </message>
    <message>
        <source>std %1, up to %2 saturated</source>
        <translation>σ %1, hasta %2 saturado</translation>
    </message>
    <message>
        <source>std %1</source>
        <translation>σ %1</translation>
    </message>
    <message>
        <source>grad:data %1</source>
        <translation>grad:datos %1</translation>
    </message>
    <message>
        <source>From %1 to %2, the guide is %3</source>
        <translation>De %1 a %2, la guía es %3</translation>
    </message>
    <message>
        <source>std %1, %2 at step 0</source>
        <translation>σ %1, %2 en el paso 0</translation>
    </message>
    <message>
        <source>%1 saturated (healthy: below %2)</source>
        <translation>%1 saturado (sano: menos de %2)</translation>
    </message>
    <message>
        <source>%1 saturated, %2 at step 0</source>
        <translation>%1 saturado, %2 en el paso 0</translation>
    </message>
    <message>
        <source>%1: normal</source>
        <translation>%1: normal</translation>
    </message>
    <message>
        <source>%1 below 0 (about half is normal)</source>
        <translation>%1 bajo 0 (cerca de la mitad es normal)</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>Desbordamiento: algunos valores no son finitos</translation>
    </message>
    <message>
        <source>%1 below 0 (half is normal)</source>
        <translation>%1 bajo 0 (la mitad es normal)</translation>
    </message>
    <message>
        <source>%1 of h is 0 (half is normal)</source>
        <translation>%1 de h es 0 (la mitad es normal)</translation>
    </message>
    <message>
        <source>%1 of winning pieces: gradient near zero</source>
        <translation>%1 de piezas ganadoras: gradiente casi cero</translation>
    </message>
    <message>
        <source>%1 near zero (half is normal)</source>
        <translation>%1 casi cero (la mitad es normal)</translation>
    </message>
    <message>
        <source>%1 practically zero, %2 at step 0</source>
        <translation>%1 prácticamente cero, %2 en el paso 0</translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact practically zero</source>
        <translation>%1 de dL/dhpreact prácticamente cero</translation>
    </message>
    <message>
        <source>▽ %1 of %2: one piece never wins here</source>
        <translation>▽ %1 de %2: una pieza nunca gana aquí</translation>
    </message>
    <message>
        <source>All of %1 neurons learn from this batch</source>
        <translation>Las %1 neuronas aprenden de este lote</translation>
    </message>
    <message>
        <source>▽ %1 of %2 silent in this batch</source>
        <translation>▽ %1 de %2 silenciosas en este lote</translation>
    </message>
    <message>
        <source>▼ %1 of %2 silent in this batch, %3 dead</source>
        <translation>▼ %1 de %2 silenciosas en este lote, %3 muertas</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples</source>
        <translation>La neurona %1 está saturada en %2 de %3 ejemplos</translation>
    </message>
    <message>
        <source>Neuron %1 is dead: silent for all of %2 dev examples</source>
        <translation>La neurona %1 está muerta: silenciosa en los %2 ejemplos de dev</translation>
    </message>
</context>
<context>
    <name>actigrad::Actions</name>
    <message>
        <source>&amp;Open words…</source>
        <translation>Abrir &amp;palabras…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>Use the &amp;built-in names</source>
        <translation>&amp;Usar los nombres incluidos</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Exportar &amp;imagen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Restart training</source>
        <translation>&amp;Reiniciar entrenamiento</translation>
    </message>
    <message>
        <source>Start a new run with the settings on the left; the old one stays for comparison (Ctrl+R)</source>
        <translation>Empieza una ejecución nueva con los ajustes de la izquierda; la anterior queda para comparar (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Un paso</translation>
    </message>
    <message>
        <source>One training step, while paused (F10)</source>
        <translation>Un paso de entrenamiento, en pausa (F10)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Nueva semilla</translation>
    </message>
    <message>
        <source>Start a new run with other random numbers (Ctrl+N)</source>
        <translation>Empieza una ejecución nueva con otros números aleatorios (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>Volver &amp;a la ejecución</translation>
    </message>
    <message>
        <source>Reset &amp;zoom of all plots</source>
        <translation>Restablecer el &amp;zoom de todos los gráficos</translation>
    </message>
    <message>
        <source>&amp;About Actigrad</source>
        <translation>&amp;Acerca de Actigrad</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Eje&amp;cución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Resume training (Space)</source>
        <translation>Continuar el entrenamiento (Espacio)</translation>
    </message>
    <message>
        <source>Pause training; settings can still be previewed (Space)</source>
        <translation>Pausar el entrenamiento; aún se pueden previsualizar ajustes (Espacio)</translation>
    </message>
    <message>
        <source>Logarithmic c&amp;ounts in histograms</source>
        <translation>Frecuencias &amp;logarítmicas en los histogramas</translation>
    </message>
    <message>
        <source>Train, dev and test loss over all examples (F9)</source>
        <translation>Pérdida de train, dev y test sobre todos los ejemplos (F9)</translation>
    </message>
    <message>
        <source>E&amp;valuate losses every</source>
        <translation>E&amp;valuar las pérdidas cada</translation>
    </message>
    <message>
        <source>At the end &amp;only</source>
        <translation>Solo al &amp;final</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>&amp;Pin this picture</source>
        <translation>&amp;Fijar esta imagen</translation>
    </message>
    <message>
        <source>Pin s&amp;tep 0 of the run</source>
        <translation>Fijar el pas&amp;o 0 de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>&amp;Soltar %1</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Ev&amp;aluate losses now</source>
        <translation>Evaluar &amp;las pérdidas ahora</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Reset settings and opt&amp;ions…</source>
        <translation>Restablecer a&amp;justes y opciones…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Lar&amp;ger type and lines</source>
        <translation>Letra y líneas &amp;mayores</translation>
    </message>
    <message>
        <source>S&amp;maller type and lines</source>
        <translation>L&amp;etra y líneas menores</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>&amp;Hide verdicts and figures</source>
        <translation>Oc&amp;ultar juicios y cifras</translation>
    </message>
    <message>
        <source>For teaching: let everyone predict, then reveal</source>
        <translation>Para la enseñanza: primero se predice, luego se muestra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>Lecture’s co&amp;de at the sliders</source>
        <translation>Códi&amp;go de la clase junto a los deslizadores</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>&amp;What the pages show</source>
        <translation>Qué &amp;muestran las páginas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>A restart rests at step 0 until it is told to train</source>
        <translation>Un reinicio espera en el paso 0 hasta que se le manda entrenar</translation>
    </message>
    <message>
        <source>Begin at res&amp;t</source>
        <translation>&amp;Empezar en reposo</translation>
    </message>
    <message>
        <source>&amp;Fork here…</source>
        <translation>&amp;Bifurcar aquí…</translation>
    </message>
    <message>
        <source>A new run that goes on from the step on view (Ctrl+Shift+R)</source>
        <translation>Una ejecución nueva que continúa desde el paso que se ve (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>Abrir re&amp;d…</translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation>&amp;Guardar red…</translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>Exportar pe&amp;lícula…</translation>
    </message>
    <message>
        <source>&amp;Memory for past steps</source>
        <translation>&amp;Memoria para pasos pasados</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Many runs at once, with values of one or two settings (Ctrl+T)</source>
        <translation>Muchas ejecuciones a la vez, con valores de uno o dos ajustes (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tr&amp;y values…</source>
        <translation>Probar valore&amp;s…</translation>
    </message>
    <message>
        <source>Open the &amp;last session</source>
        <translation>&amp;Abrir la última sesión</translation>
    </message>
    <message>
        <source>The one that the window before this one kept</source>
        <translation>La que guardó la ventana anterior a esta</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Guardar sesión &amp;como…</translation>
    </message>
    <message>
        <source>Of the &amp;last steps only</source>
        <translation>Solo de los úl&amp;timos pasos</translation>
    </message>
    <message>
        <source>Up to %1 MB</source>
        <translation>Hasta %1 MB</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>Expor&amp;tar datos</translation>
    </message>
    <message>
        <source>&amp;Losses of all runs…</source>
        <translation>&amp;Pérdidas de todas las ejecuciones…</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>&amp;Tabla de ejecuciones…</translation>
    </message>
    <message>
        <source>Te&amp;nsors of this layer…</source>
        <translation>Tensores de &amp;esta capa…</translation>
    </message>
    <message>
        <source>For Tensor&amp;Board…</source>
        <translation>Para Tensor&amp;Board…</translation>
    </message>
    <message>
        <source>&amp;Copy plot and data</source>
        <translation>Copiar &amp;gráfico y datos</translation>
    </message>
    <message>
        <source>Copy the &amp;page</source>
        <translation>Copiar la &amp;página</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>&amp;Copiar como línea de órdenes</translation>
    </message>
    <message>
        <source>Copy as PyTorch co&amp;de</source>
        <translation>Copiar como código Py&amp;Torch</translation>
    </message>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>Abrir &amp;sesión…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>Guardar sesió&amp;n</translation>
    </message>
    <message>
        <source>S&amp;tates in session files</source>
        <translation>&amp;Estados en los archivos de sesión</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationCard</name>
    <message>
        <source>%1 ✓ in use</source>
        <translation>%1 ✓ en uso</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Slope: %3&lt;p&gt;Range: %4&lt;p&gt;Recommended gain: %5, which keeps the std of the data from layer to layer.&lt;p&gt;%6&lt;p&gt;A click shows a network with it.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Pendiente: %3&lt;p&gt;Recorrido: %4&lt;p&gt;Ganancia recomendada: %5, que conserva la desviación típica de los datos de capa en capa.&lt;p&gt;%6&lt;p&gt;Un clic muestra una red con ella.</translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation>%1, ganancia %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation>pendiente: %1</translation>
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
        <translation>%1 está en uso</translation>
    </message>
    <message>
        <source>Show a network with %1</source>
        <translation>Mostrar una red con %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationGallery</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationLayersPanel</name>
    <message>
        <source>Activations of all layers</source>
        <translation>Activaciones de todas las capas</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distribution of h&lt;/b&gt;, a line for each layer; the layer on view is thick.&lt;p&gt;Healthy: the lines lie on each other, so that depth changes nothing.&lt;p&gt;Sick: they draw together towards 0 from layer to layer (gain too small), or heap up at the ends (gain too large). A line that leaves at the top has more in one bin than the axis shows; the pointer tells how much.</source>
        <translation>&lt;b&gt;Distribución de h&lt;/b&gt;, una línea por capa; la capa que se ve es la gruesa.&lt;p&gt;Sano: las líneas coinciden, de modo que la profundidad no cambia nada.&lt;p&gt;Enfermo: se estrechan hacia 0 de capa en capa (ganancia demasiado pequeña) o se amontonan en los extremos (ganancia demasiado grande). Una línea que se sale por arriba tiene en un intervalo más de lo que muestra el eje; el puntero dice cuánto.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valores, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
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
        <translation>pendiente</translation>
    </message>
    <message>
        <source>&lt;b&gt;The activation&lt;/b&gt; %1, its slope (%2), and the values of hpreact: dots on the curve, their density beneath. Percentages in the corners are beyond the axis.</source>
        <translation>&lt;b&gt;La activación&lt;/b&gt; %1, su pendiente (%2) y los valores de hpreact: puntos sobre la curva y, debajo, su densidad. Los porcentajes de las esquinas están fuera del eje.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two pieces the larger is taken: x is the first less the second, and what the curve adds to the second.&lt;p&gt;Healthy: each piece wins for about half of the data.&lt;p&gt;Sick: the data lies on one side of 0, where the neuron is a straight line.</source>
        <translation>&lt;p&gt;De las dos piezas se toma la mayor: x es la primera menos la segunda, y la curva lo que se suma a la segunda.&lt;p&gt;Sano: cada pieza gana en cerca de la mitad de los datos.&lt;p&gt;Enfermo: los datos están a un lado de 0, donde la neurona es una línea recta.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the data lies on both sides of the bend.&lt;p&gt;Sick: it lies on one side alone: there the layer is a straight line.</source>
        <translation>&lt;p&gt;Sano: los datos están a ambos lados del codo.&lt;p&gt;Enfermo: están a un solo lado: allí la capa es una línea recta.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded regions, %1, where the slope is almost 0 or 0.</source>
        <translation>&lt;p&gt;Sano: la mayoría de los datos está en el codo, donde la pendiente deja pasar gradiente.&lt;p&gt;Enfermo: están en las zonas sombreadas, %1, donde la pendiente es casi 0 o 0.</translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 y su pendiente</translation>
    </message>
    <message>
        <source>x = first piece − second</source>
        <translation>x = primera pieza − segunda</translation>
    </message>
    <message>
        <source>h − second piece, slope</source>
        <translation>h − segunda pieza, pendiente</translation>
    </message>
    <message>
        <source>%1, slope</source>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
</context>
<context>
    <name>actigrad::AxisForm</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>%1: choose at least one value</source>
        <translation>%1: elija al menos un valor</translation>
    </message>
    <message>
        <source>%1: these ends cannot be used; scales, gains and rates must be greater than 0</source>
        <translation>%1: estos extremos no sirven; escalas, ganancias y tasas deben ser mayores que 0</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGainPanel</name>
    <message>
        <source>Gain and shift</source>
        <translation>Ganancia y desplazamiento</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is learned&lt;/b&gt;: a dot for each neuron, its gain to the right, its shift upwards. All begin in one point, at shift 0, and part as the network trains.&lt;p&gt;A gain near 0 silences a neuron; a large one drives it into saturation.</source>
        <translation>&lt;b&gt;Lo que se aprende&lt;/b&gt;: un punto por neurona, su ganancia hacia la derecha, su desplazamiento hacia arriba. Todos empiezan en un punto, con desplazamiento 0, y se separan al entrenar la red.&lt;p&gt;Una ganancia cercana a 0 silencia una neurona; una grande la lleva a la saturación.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Esta capa no está normalizada</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neuronas</translation>
    </message>
    <message>
        <source>Gain %1 to %2, shift %3 to %4</source>
        <translation>Ganancia de %1 a %2, desplazamiento de %3 a %4</translation>
    </message>
    <message>
        <source>gain %1
shift %2</source>
        <translation>ganancia %1
desplazamiento %2</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGapPanel</name>
    <message>
        <source>&lt;b&gt;Batch against running statistics&lt;/b&gt;, a dot for each neuron. Training normalises with those of the batch; evaluation and samples, which must not depend on a batch, with a running average of them.&lt;p&gt;Healthy: the dots lie around the dashed line, where both are equal; a batch strays from it by chance.&lt;p&gt;Sick: they lie apart. At step 0 the running mean is 0 and the running std 1, and it takes some multiples of 1/momentum steps to catch up.</source>
        <translation>&lt;b&gt;Estadísticas del lote y móviles&lt;/b&gt;, un punto por neurona. El entrenamiento normaliza con las del lote; la evaluación y las muestras, que no deben depender de un lote, con su media móvil.&lt;p&gt;Sano: los puntos rodean la línea discontinua, donde ambas son iguales; un lote se aparta de ella por azar.&lt;p&gt;Enfermo: están lejos. En el paso 0 la media móvil es 0 y la desviación típica móvil 1, y ponerse al día lleva varias veces 1/momento pasos.</translation>
    </message>
    <message>
        <source>Batch and running mean</source>
        <translation>Media del lote y móvil</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>media del lote</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>media móvil</translation>
    </message>
    <message>
        <source>Batch and running std</source>
        <translation>Desv. típica del lote y móvil</translation>
    </message>
    <message>
        <source>std of the batch</source>
        <translation>desv. típica del lote</translation>
    </message>
    <message>
        <source>running std</source>
        <translation>desv. típica móvil</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Esta capa no está normalizada</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neuronas</translation>
    </message>
    <message>
        <source>neuron %1
batch %2
running %3</source>
        <translation>neurona %1
lote %2
móvil %3</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormHistogramPanel</name>
    <message>
        <source>values, %</source>
        <translation>valores, %</translation>
    </message>
    <message>
        <source>1 · Raw</source>
        <translation>1 · Sin normalizar</translation>
    </message>
    <message>
        <source>&lt;b&gt;x·W&lt;/b&gt;, as the weights make it, before batch norm: one value for each neuron and example of the batch.&lt;p&gt;It may be as wide and as far from 0 as it likes: the next step takes both away.</source>
        <translation>&lt;b&gt;x·W&lt;/b&gt;, tal como lo hacen los pesos, antes de la normalización por lotes: un valor por neurona y ejemplo del lote.&lt;p&gt;Puede ser todo lo ancho y estar todo lo lejos de 0 que quiera: la etapa siguiente quita ambas cosas.</translation>
    </message>
    <message>
        <source>x·W</source>
        <translation>x·W</translation>
    </message>
    <message>
        <source>2 · Normalised</source>
        <translation>2 · Normalizado</translation>
    </message>
    <message>
        <source>&lt;b&gt;(x·W − mean) / std&lt;/b&gt;, neuron by neuron, with the mean and standard deviation over the batch.&lt;p&gt;Every neuron now has mean 0 and std 1, whatever its weights: the layer cannot start saturated. The other examples of the batch have a say in each value.</source>
        <translation>&lt;b&gt;(x·W − media) / σ&lt;/b&gt;, neurona a neurona, con la media y la desviación típica σ sobre el lote.&lt;p&gt;Ahora cada neurona tiene media 0 y desviación típica 1, sean cuales sean sus pesos: la capa no puede empezar saturada. Los otros ejemplos del lote influyen en cada valor.</translation>
    </message>
    <message>
        <source>(x·W − mean) / std</source>
        <translation>(x·W − media) / σ</translation>
    </message>
    <message>
        <source>3 · After gain and shift</source>
        <translation>3 · Tras ganancia y desplazamiento</translation>
    </message>
    <message>
        <source>&lt;b&gt;gain · normalised + shift&lt;/b&gt;: what goes on. Gain and shift are learned, so that the network may widen or move a neuron’s values where that helps.&lt;p&gt;Of a hidden layer this is hpreact, which enters the activation.</source>
        <translation>&lt;b&gt;ganancia · normalizado + desplazamiento&lt;/b&gt;: lo que sigue adelante. Ambos se aprenden, para que la red pueda ensanchar o mover los valores de una neurona donde eso ayude.&lt;p&gt;En una capa oculta esto es hpreact, que entra en la activación.</translation>
    </message>
    <message>
        <source>gain · normalised + shift</source>
        <translation>ganancia · normalizado + desplazamiento</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>Esta capa no está normalizada</translation>
    </message>
    <message>
        <source>std %1, mean %2, as the weights give it</source>
        <translation>σ %1, media %2, según los pesos</translation>
    </message>
    <message>
        <source>%1 of %2 neurons give all examples one value</source>
        <translation>%1 de %2 neuronas dan un solo valor a todos los ejemplos</translation>
    </message>
    <message>
        <source>Every neuron: mean 0, std 1 over the batch</source>
        <translation>Cada neurona: media 0, σ 1 sobre el lote</translation>
    </message>
    <message>
        <source>std %1 of the logits</source>
        <translation>σ %1 de los logits</translation>
    </message>
    <message>
        <source>std %1 enters the activation</source>
        <translation>σ %1 entra en la activación</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormOffer</name>
    <message>
        <source>Batch norm gives every neuron mean 0 and std 1 over the batch before its activation, whatever the weights are; a learned gain and shift set them anew. So deep networks start well without carefully chosen scales.</source>
        <translation>La normalización por lotes da a cada neurona media 0 y desviación típica 1 sobre el lote antes de su activación, sean cuales sean los pesos; una ganancia y un desplazamiento aprendidos las fijan de nuevo. Así las redes profundas empiezan bien sin escalas elegidas con cuidado.</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormView</name>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Capa de salida</translation>
    </message>
    <message>
        <source>Show the hidden layer on view</source>
        <translation>Mostrar la capa oculta que se ve</translation>
    </message>
    <message>
        <source>Show the output layer</source>
        <translation>Mostrar la capa de salida</translation>
    </message>
    <message>
        <source>The output layer is not normalised.</source>
        <translation>La capa de salida no está normalizada.</translation>
    </message>
    <message>
        <source>Switch on batch norm for all layers</source>
        <translation>Activar la normalización por lotes en todas las capas</translation>
    </message>
    <message>
        <source>%1 is not normalised.</source>
        <translation>%1 no está normalizada.</translation>
    </message>
    <message>
        <source>Switch on batch norm</source>
        <translation>Activar la normalización por lotes</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
</context>
<context>
    <name>actigrad::CompareView</name>
    <message>
        <source>A second run is needed: restart training</source>
        <translation>Hace falta otra ejecución: reinicie el entrenamiento</translation>
    </message>
    <message>
        <source>B is on its way</source>
        <translation>B está en camino</translation>
    </message>
    <message>
        <source>A: step %1, B: step %2</source>
        <translation>A: paso %1, B: paso %2</translation>
    </message>
    <message>
        <source>Both at step %1</source>
        <translation>Ambas en el paso %1</translation>
    </message>
    <message>
        <source>filled: A, outline: B</source>
        <translation>relleno: A, contorno: B</translation>
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
        <translation>Ejecución A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Ejecución B</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una junto a otra</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superpuestas</translation>
    </message>
    <message>
        <source>A above B, on shared axes</source>
        <translation>A encima de B, con ejes comunes</translation>
    </message>
    <message>
        <source>B as an outline over A</source>
        <translation>B como contorno sobre A</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>actigrad::ConfigForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
</context>
<context>
    <name>actigrad::ControlPanel</name>
    <message>
        <source>Settings of the next run</source>
        <translation>Ajustes de la próxima ejecución</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Init scales</source>
        <translation>Escalas iniciales</translation>
    </message>
    <message>
        <source>Restart on release</source>
        <translation>Reiniciar al soltar</translation>
    </message>
    <message>
        <source>Restart training as soon as a slider is released or another setting is changed</source>
        <translation>Reinicia el entrenamiento al soltar un deslizador o cambiar otro ajuste</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 characters</source>
        <translation>%1: %2 palabras, %3 caracteres</translation>
    </message>
    <message>
        <source>Trained on: %1</source>
        <translation>Entrenada con: %1</translation>
    </message>
    <message>
        <source>The lecture’s networks, in its order, and one that learns faster</source>
        <translation>Las redes de la clase, en su orden, y una que aprende más deprisa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>actigrad::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>actigrad::DataController</name>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Export for TensorBoard</source>
        <translation>Exportar para TensorBoard</translation>
    </message>
    <message>
        <source>Writing event files…</source>
        <translation>Escribiendo archivos de eventos…</translation>
    </message>
    <message>
        <source>Saved. To look at it: tensorboard --logdir %1</source>
        <translation>Guardado. Para verlo: tensorboard --logdir %1</translation>
    </message>
    <message>
        <source>The command line is in the clipboard: of the settings, not of the steps before the fork</source>
        <translation>La línea de órdenes está en el portapapeles: con los ajustes, no con los pasos previos a la bifurcación</translation>
    </message>
    <message>
        <source>The command line is in the clipboard</source>
        <translation>La línea de órdenes está en el portapapeles</translation>
    </message>
    <message>
        <source>The PyTorch script is in the clipboard: it prints the same losses of steps 0 to 10</source>
        <translation>El código PyTorch está en el portapapeles: escribe las mismas pérdidas de los pasos 0 a 10</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisPanel</name>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>Nada que objetar: esta red está sana</translation>
    </message>
    <message>
        <source>Judgements appear with the first step</source>
        <translation>Los juicios aparecen con el primer paso</translation>
    </message>
    <message>
        <source>Checked: the initial loss, saturated and dead neurons, std of activations and gradients from layer to layer; from step 500 on the size of updates; overfitting once losses are evaluated.</source>
        <translation>Se comprueba: la pérdida inicial, las neuronas saturadas y muertas, la desviación típica de activaciones y gradientes de capa en capa; desde el paso 500, el tamaño de las actualizaciones; el sobreajuste, cuando se han evaluado las pérdidas.</translation>
    </message>
    <message>
        <source>What is wrong with the network</source>
        <translation>Qué le pasa a la red</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisRow</name>
    <message>
        <source>Preview the repair</source>
        <translation>Previsualizar el arreglo</translation>
    </message>
    <message>
        <source>Preview the repair of: %1</source>
        <translation>Previsualizar el arreglo de: %1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Arreglo: %1</translation>
    </message>
    <message>
        <source>Fork here, repaired</source>
        <translation>Bifurcar aquí, con arreglo</translation>
    </message>
    <message>
        <source>A new run goes on from the step on view: %1</source>
        <translation>Una ejecución nueva continúa desde el paso que se ve: %1</translation>
    </message>
    <message>
        <source>Fork with a repair of: %1</source>
        <translation>Bifurcar con un arreglo de: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentList</name>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 semilla</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 semillas</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentPanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentsPage</name>
    <message>
        <source>More seeds</source>
        <translation>Más semillas</translation>
    </message>
    <message>
        <source>Repeat with seeds</source>
        <translation>Repetir con semillas</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>Comparar con semillas</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>follows the settings</source>
        <translation>sigue los ajustes</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try values…</source>
        <translation>Probar valores…</translation>
    </message>
    <message>
        <source>Many runs at once: values of one or two settings</source>
        <translation>Muchas ejecuciones a la vez: valores de uno o dos ajustes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What the experiment shows</source>
        <translation>Lo que muestra el experimento</translation>
    </message>
    <message>
        <source>More seeds…</source>
        <translation>Más semillas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Many runs at once, on all cores</source>
        <translation>Muchas ejecuciones a la vez, en todos los núcleos</translation>
    </message>
    <message>
        <source>Which W1 is best?</source>
        <translation>¿Qué W1 es mejor?</translation>
    </message>
    <message>
        <source>Nine values around the present one, 10,000 steps each</source>
        <translation>Nueve valores en torno al actual, 10.000 pasos cada uno</translation>
    </message>
    <message>
        <source>How do W1 and W2 decide step 0?</source>
        <translation>¿Cómo deciden W1 y W2 el paso 0?</translation>
    </message>
    <message>
        <source>A map of 32 × 32 networks, which follows the other settings</source>
        <translation>Un mapa de 32 × 32 redes, que sigue los demás ajustes</translation>
    </message>
    <message>
        <source>Was this run’s loss luck of the seed?</source>
        <translation>¿La pérdida de esta ejecución fue suerte de la semilla?</translation>
    </message>
    <message>
        <source>The run on view, with several seeds</source>
        <translation>La ejecución que se ve, con varias semillas</translation>
    </message>
    <message>
        <source>Each seed trains from step 0. How many (fixed before they run)?</source>
        <translation>Cada semilla entrena desde el paso 0. ¿Cuántas (se fija antes de ejecutar)?</translation>
    </message>
</context>
<context>
    <name>actigrad::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>A&amp;nchura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;ltura</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>«%1» ya existe. ¿Sustituirlo?</translation>
    </message>
    <message>
        <source>Give the file a name</source>
        <translation>Dé un nombre al archivo</translation>
    </message>
    <message>
        <source>Saving the picture…</source>
        <translation>Guardando la imagen…</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG (píxeles)</translation>
    </message>
    <message>
        <source>SVG (lines)</source>
        <translation>SVG (líneas)</translation>
    </message>
    <message>
        <source>PDF (lines)</source>
        <translation>PDF (líneas)</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
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
        <translation>De texto y líneas: 200 % se lee desde la última fila</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <source>Run, settings and step beneath</source>
        <translation>Ejecución, ajustes y paso debajo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>&amp;Tamaño de letra</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Captio&amp;n</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 píxeles, %3 × %4 mm</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Imágenes (*.%1)</translation>
    </message>
</context>
<context>
    <name>actigrad::Exporter</name>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>La imagen está en el portapapeles</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The picture and its data are in the clipboard</source>
        <translation>La imagen y sus datos están en el portapapeles</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresBar</name>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>pasos/s</translation>
    </message>
    <message>
        <source>loss now, smoothed</source>
        <translation>pérdida suavizada</translation>
    </message>
    <message>
        <source>loss at step 0 / expected</source>
        <translation>pérdida inicial / esperada</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>hpreact, mean / std</source>
        <translation>hpreact, media / σ</translation>
    </message>
    <message>
        <source>h, mean / std</source>
        <translation>h, media / σ</translation>
    </message>
    <message>
        <source>Moving average of the batch losses over a tenth of the run, 1,000 steps at most</source>
        <translation>Media móvil de las pérdidas por lote sobre la décima parte de la ejecución, 1.000 pasos como máximo</translation>
    </message>
    <message>
        <source>The first batch’s loss, and log(vocabulary), which is what guessing costs</source>
        <translation>La pérdida del primer lote, y log(vocabulario), que es lo que cuesta adivinar al azar</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>Media y desviación típica de las preactivaciones</translation>
    </message>
    <message>
        <source>The current step of the run</source>
        <translation>El paso actual de la ejecución</translation>
    </message>
    <message>
        <source>The share of outputs with %1</source>
        <translation>La proporción de salidas con %1</translation>
    </message>
    <message>
        <source>The share of outputs with %1; half is normal</source>
        <translation>La proporción de salidas con %1; la mitad es normal</translation>
    </message>
    <message>
        <source>The share of hpreact below 0, where the slope is small; half is normal</source>
        <translation>La proporción de hpreact bajo 0, donde la pendiente es pequeña; la mitad es normal</translation>
    </message>
    <message>
        <source>The share of outputs that the second piece wins; half is normal</source>
        <translation>La proporción de salidas en las que gana la segunda pieza; la mitad es normal</translation>
    </message>
    <message>
        <source>Neurons that are silent in this batch: their outputs are saturated, %1, for every example</source>
        <translation>Neuronas silenciosas en este lote: sus salidas están saturadas, %1, para todos los ejemplos</translation>
    </message>
    <message>
        <source>With this activation no neuron can be silent</source>
        <translation>Con esta activación ninguna neurona puede quedar silenciosa</translation>
    </message>
    <message>
        <source>Neurons one of whose pieces wins for no example of the batch</source>
        <translation>Neuronas con una pieza que no gana en ningún ejemplo del lote</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>gana la segunda</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>bajo 0</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>The hidden layer that the plots and the figures to the right show</source>
        <translation>La capa oculta que muestran los gráficos y las cifras de la derecha</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of %1</source>
        <translation>Media y desviación típica de las salidas de %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenciosas</translation>
    </message>
    <message>
        <source>Training steps per second; at a pace, and what would be possible at full speed</source>
        <translation>Pasos de entrenamiento por segundo; con un ritmo, también los posibles a toda velocidad</translation>
    </message>
    <message>
        <source>steps/s of %1</source>
        <comment>that are possible</comment>
        <translation>pasos/s de %1</translation>
    </message>
    <message>
        <source>theory: loss / saturated</source>
        <translation>teoría: pérdida / saturado</translation>
    </message>
    <message>
        <source>theory: loss / std of hpreact</source>
        <translation>teoría: pérdida / σ de hpreact</translation>
    </message>
    <message>
        <source>What mean-field theory expects at step 0, for infinitely wide layers with these scales. A sample differs: there are few inputs, and characters repeat in contexts</source>
        <translation>Lo que la teoría de campo medio espera en el paso 0, para capas infinitamente anchas con estas escalas. Una muestra difiere: hay pocas entradas, y los caracteres se repiten en los contextos</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresTable</name>
    <message>
        <source>Figures of both networks</source>
        <translation>Cifras de ambas redes</translation>
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
        <translation>pérdida del lote</translation>
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
        <translation>saturado</translation>
    </message>
    <message>
        <source>silent neurons</source>
        <translation>silenciosas</translation>
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
        <translation>Exportar película</translation>
    </message>
    <message>
        <source>logarithmic: early steps in detail</source>
        <translation>logarítmico: los primeros pasos en detalle</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>F&amp;rom step</source>
        <translation>&amp;Desde el paso</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>&amp;Hasta el paso</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>&amp;Fotogramas</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>Re&amp;parto</translation>
    </message>
    <message>
        <source>Frames per s&amp;econd</source>
        <translation>Fotogramas por s&amp;egundo</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pí&amp;xeles</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>A name in .webp becomes an animated picture, which web browsers and slides play; one in .png becomes numbered pictures</source>
        <translation>Un nombre en .webp da una imagen animada, que reproducen navegadores y presentaciones; uno en .png, imágenes numeradas</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Frames that are done</source>
        <translation>Fotogramas hechos</translation>
    </message>
    <message>
        <source>Make film</source>
        <translation>Crear película</translation>
    </message>
    <message>
        <source>The last step must not come before the first</source>
        <translation>El último paso no puede ir antes del primero</translation>
    </message>
    <message>
        <source>Animated pictures (*.webp);;Numbered pictures (*.png)</source>
        <translation>Imágenes animadas (*.webp);;Imágenes numeradas (*.png)</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>«%1» ya existe. ¿Sustituirlo?</translation>
    </message>
    <message>
        <source>%1 frames, %2 s</source>
        <translation>%1 fotogramas, %2 s</translation>
    </message>
</context>
<context>
    <name>actigrad::ForkDialog</name>
    <message>
        <source>Fork at step %1</source>
        <translation>Bifurcación en el paso %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalón</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>Draw from here on with another seed:</source>
        <translation>Desde aquí, sortear con otra semilla:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Revive dead neurons: incoming weights at Kaiming’s scale, biases 0</source>
        <translation>Reactivar neuronas muertas: pesos de entrada a la escala de Kaiming, sesgos 0</translation>
    </message>
    <message>
        <source>A new run goes on from this step of %1. The steps before are shared.</source>
        <translation>Una ejecución nueva continúa desde este paso de %1. Los pasos anteriores son comunes.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Steps, from step 0</source>
        <translation>Pasos, desde el paso 0</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Multiply parameter</source>
        <translation>Multiplicar parámetro</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Bifurcar</translation>
    </message>
    <message>
        <source>revived</source>
        <translation>reactivada</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Reducción en el paso</translation>
    </message>
    <message>
        <source>Batch norm’s momentum</source>
        <translation>Momento de la normalización por lotes</translation>
    </message>
    <message>
        <source>Compare the fork with its parent</source>
        <translation>Comparar la bifurcación con su origen</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientLayersPanel</name>
    <message>
        <source>Gradients of all layers</source>
        <translation>Gradientes de todas las capas</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dh&lt;/b&gt;, a line for each layer; the layer on view is thick. Each axis step is a power of ten, so a line that stands one step further left gets ten times less gradient.&lt;p&gt;Healthy: the lines lie on each other.&lt;p&gt;Sick: they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are beyond the axis.</source>
        <translation>&lt;b&gt;Magnitudes de dL/dh&lt;/b&gt;, una línea por capa; la capa que se ve es la gruesa. Cada paso del eje es una potencia de diez: una línea un paso más a la izquierda recibe diez veces menos gradiente.&lt;p&gt;Sano: las líneas coinciden.&lt;p&gt;Enfermo: se van hacia la izquierda hasta la capa 1 (se desvanecen) o hacia la derecha (explotan). Los ceros exactos están fuera del eje.</translation>
    </message>
    <message>
        <source>|dL/dh|</source>
        <translation>|dL/dh|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valores, %</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valores, %</translation>
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
        <translation>&lt;b&gt;Magnitudes de los gradientes&lt;/b&gt; de la pérdida en h y en hpreact, cada paso del eje una potencia de diez.&lt;p&gt;dL/dhpreact = pendiente · dL/dh, donde la pendiente de %1 es %2.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, as it does where %1 is saturated, or falls into the shaded range:</source>
        <translation>&lt;p&gt;Sano: ambos montones están juntos.&lt;p&gt;Enfermo: el segundo se arrastra muy a la izquierda, como donde %1 está saturada, o cae en la zona sombreada:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, as h is.&lt;p&gt;Sick: almost all of it is, or falls into the shaded range:</source>
        <translation>&lt;p&gt;Sano: ambos montones están juntos, salvo la mitad del segundo que es exactamente 0, como h.&lt;p&gt;Enfermo: casi todo lo es, o cae en la zona sombreada:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the second heap has two humps, one as the first, one a hundredth of it.&lt;p&gt;Sick: it falls into the shaded range:</source>
        <translation>&lt;p&gt;Sano: el segundo montón tiene dos jorobas, una como el primero y otra en su centésima parte.&lt;p&gt;Enfermo: cae en la zona sombreada:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, of the pieces that lose.&lt;p&gt;Sick: more of it falls into the shaded range:</source>
        <translation>&lt;p&gt;Sano: ambos montones están juntos, salvo la mitad del segundo que es exactamente 0, la de las piezas que pierden.&lt;p&gt;Enfermo: una parte mayor cae en la zona sombreada:</translation>
    </message>
    <message>
        <source>smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation>menor que la milésima parte del dL/dh típico, prácticamente cero. Las barras rayadas recogen lo que está fuera del eje, también los ceros exactos.</translation>
    </message>
    <message>
        <source>|gradient|; dL/dhpreact = slope · dL/dh</source>
        <translation>|gradiente|; dL/dhpreact = pendiente · dL/dh</translation>
    </message>
</context>
<context>
    <name>actigrad::HelpWindow</name>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>Rueda, arrastrar, doble clic</translation>
    </message>
    <message>
        <source>zoom, pan and reset a plot</source>
        <translation>ampliar, mover y restablecer un gráfico</translation>
    </message>
    <message>
        <source>Arrows, +, −, 0</source>
        <translation>Flechas, +, −, 0</translation>
    </message>
    <message>
        <source>the same, of the plot that has the focus</source>
        <translation>lo mismo, del gráfico que tiene el foco</translation>
    </message>
    <message>
        <source>Arrows on a slider</source>
        <translation>Flechas en un deslizador</translation>
    </message>
    <message>
        <source>change the scale by 5 %; Page Up and Down by a factor of 2</source>
        <translation>cambiar la escala un 5 %; Re Pág y Av Pág, en un factor 2</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>Doble clic en un deslizador</translation>
    </message>
    <message>
        <source>back to the preset’s value</source>
        <translation>volver al valor del preajuste</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>Doble clic en un título</translation>
    </message>
    <message>
        <source>show the plot large</source>
        <translation>mostrar el gráfico en grande</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>Qué muestran las páginas</translation>
    </message>
</context>
<context>
    <name>actigrad::HistogramPanel</name>
    <message>
        <source>dashed: theory %1</source>
        <translation>discontinua: teoría %1</translation>
    </message>
    <message>
        <source>dashed: theory</source>
        <translation>discontinua: teoría</translation>
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
        <translation>valores, %</translation>
    </message>
    <message>
        <source>h of layer %1</source>
        <translation>h de la capa %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;: what enters %1, one value for each neuron and example of the batch. Here that is after batch norm: %2, normalised over the batch, times %3, plus %4.</source>
        <translation>&lt;b&gt;Preactivaciones&lt;/b&gt;: lo que entra en %1, un valor por neurona y ejemplo del lote. Aquí es tras la normalización por lotes: %2, normalizado sobre el lote, por %3, más %4.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = %2 + %3: what enters %1, one value for each neuron and example of the batch.</source>
        <translation>&lt;b&gt;Preactivaciones&lt;/b&gt;, hpreact = %2 + %3: lo que entra en %1, un valor por neurona y ejemplo del lote.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell about as wide as the bend, between the shaded regions.&lt;p&gt;Sick: a wide heap that reaches far into them; there %1 answers much the same whatever comes in.</source>
        <translation>&lt;p&gt;Sano: una campana más o menos tan ancha como el codo, entre las zonas sombreadas.&lt;p&gt;Enfermo: un montón ancho que se adentra en ellas; allí %1 responde casi lo mismo sea cual sea la entrada.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0. What lies in the shaded half becomes 0.&lt;p&gt;Sick: a heap that lies in it almost whole.</source>
        <translation>&lt;p&gt;Sano: una campana en torno a 0. Lo que cae en la mitad sombreada pasa a ser 0.&lt;p&gt;Enfermo: un montón que cae en ella casi entero.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0, of a std about that of the layer before.&lt;p&gt;Sick: a heap on one side of 0, or one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Sano: una campana en torno a 0, con una desviación típica parecida a la de la capa anterior.&lt;p&gt;Enfermo: un montón a un lado de 0, o uno que se estrecha o ensancha de capa en capa.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each neuron has two pieces here, columns 2j and 2j + 1, and answers with the larger.&lt;p&gt;Healthy: a bell of a std about that of the layer before.&lt;p&gt;Sick: one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Aquí cada neurona tiene dos piezas, las columnas 2j y 2j + 1, y responde con la mayor.&lt;p&gt;Sano: una campana con una desviación típica parecida a la de la capa anterior.&lt;p&gt;Enfermo: una que se estrecha o ensancha de capa en capa.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hatched bars count what lies beyond the axis.</source>
        <translation>&lt;p&gt;Las barras rayadas cuentan lo que está fuera del eje.</translation>
    </message>
    <message>
        <source>hpreact, what enters %1</source>
        <translation>hpreact, lo que entra en %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dashed, at step 0: what theory expects of infinitely wide layers with these scales, where characters do not repeat.</source>
        <translation>&lt;p&gt;Discontinua, en el paso 0: lo que la teoría espera de capas infinitamente anchas con estas escalas y sin caracteres repetidos.</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerPanel</name>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, capa %2</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerScales</name>
    <message>
        <source>Initial %1</source>
        <translation>%1 inicial</translation>
    </message>
    <message>
        <source>%1, which batch norm multiplies with, starts at this.</source>
        <translation>%1, por el que multiplica la normalización por lotes, empieza en este valor.</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTable</name>
    <message>
        <source>Figures of the layers</source>
        <translation>Cifras de las capas</translation>
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
        <translation>a la vista</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>The layer; choose a hidden one to see its plots</source>
        <translation>La capa; elija una oculta para ver sus gráficos</translation>
    </message>
    <message>
        <source>h mean</source>
        <translation>h media</translation>
    </message>
    <message>
        <source>Mean of the layer’s outputs</source>
        <translation>Media de las salidas de la capa</translation>
    </message>
    <message>
        <source>h std</source>
        <translation>h σ</translation>
    </message>
    <message>
        <source>Standard deviation of the layer’s outputs</source>
        <translation>Desviación típica de las salidas de la capa</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>Share of the outputs in the saturated region of the activation</source>
        <translation>Proporción de salidas en la zona saturada de la activación</translation>
    </message>
    <message>
        <source>Neurons that get no gradient from any example of the batch</source>
        <translation>Neuronas que no reciben gradiente de ningún ejemplo del lote</translation>
    </message>
    <message>
        <source>dL/dh mean</source>
        <translation>dL/dh media</translation>
    </message>
    <message>
        <source>Mean of the gradient at the outputs</source>
        <translation>Media del gradiente en las salidas</translation>
    </message>
    <message>
        <source>dL/dh std</source>
        <translation>dL/dh σ</translation>
    </message>
    <message>
        <source>Standard deviation of the gradient at the outputs</source>
        <translation>Desviación típica del gradiente en las salidas</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>The layer’s weights</source>
        <translation>Los pesos de la capa</translation>
    </message>
    <message>
        <source>std</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation>Desviación típica de los pesos</translation>
    </message>
    <message>
        <source>grad std</source>
        <translation>grad σ</translation>
    </message>
    <message>
        <source>Standard deviation of the weights’ gradients</source>
        <translation>Desviación típica de los gradientes de los pesos</translation>
    </message>
    <message>
        <source>grad:data</source>
        <translation>grad:datos</translation>
    </message>
    <message>
        <source>grad std over std: how fast the matrix learns</source>
        <translation>grad σ entre σ: lo rápido que aprende la matriz</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>act.:datos</translation>
    </message>
    <message>
        <source>log10 of learning rate · grad std over std, of this step: good is about −3</source>
        <translation>log10 de tasa de aprendizaje · grad σ entre σ, de este paso: lo bueno es cerca de −3</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenciosas</translation>
    </message>
</context>
<context>
    <name>actigrad::LayersView</name>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the distributions</source>
        <translation>Mostrar las distribuciones</translation>
    </message>
    <message>
        <source>Show the figures of the layers</source>
        <translation>Mostrar las cifras de las capas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Teoría</translation>
    </message>
    <message>
        <source>Show what theory says of the layers at step 0: why 5/3?</source>
        <translation>Mostrar qué dice la teoría de las capas en el paso 0: ¿por qué 5/3?</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureChart</name>
    <message>
        <source>the lecture’s</source>
        <translation>las de la clase</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>las nuestras</translation>
    </message>
    <message>
        <source>dev loss, from %1</source>
        <translation>pérdida de dev, desde %1</translation>
    </message>
    <message>
        <source>Dev losses of the lecture’s networks</source>
        <translation>Pérdidas de dev de las redes de la clase</translation>
    </message>
</context>
<context>
    <name>actigrad::LecturePanel</name>
    <message>
        <source>The lecture’s losses and ours</source>
        <translation>Las pérdidas de la clase y las nuestras</translation>
    </message>
    <message>
        <source>Progress of the lecture</source>
        <translation>Progreso de la clase</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Run the lecture</source>
        <translation>Recorrer la clase</translation>
    </message>
    <message>
        <source>Trains the lecture’s five networks one after the other, %1 steps each</source>
        <translation>Entrena las cinco redes de la clase una tras otra, %1 pasos cada una</translation>
    </message>
    <message>
        <source>The lecture’s networks are trained</source>
        <translation>Las redes de la clase están entrenadas</translation>
    </message>
    <message>
        <source>The lecture is stopped; the current run continues</source>
        <translation>La clase está detenida; la ejecución actual continúa</translation>
    </message>
    <message>
        <source>The lecture is stopped: another run has begun</source>
        <translation>La clase está detenida: ha empezado otra ejecución</translation>
    </message>
    <message>
        <source>The lecture’s networks cannot be trained on these words</source>
        <translation>Las redes de la clase no se pueden entrenar con estas palabras</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1: its losses over all words</source>
        <translation>%1: sus pérdidas sobre todas las palabras</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1: en pausa</translation>
    </message>
    <message>
        <source>%1: step %2 of %3; %4</source>
        <translation>%1: paso %2 de %3; %4</translation>
    </message>
    <message>
        <source>time left: …</source>
        <translation>tiempo restante: …</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>These are the lecture’s own %1 names: the losses should agree within %2.</source>
        <translation>Son los %1 nombres de la propia clase: las pérdidas deberían coincidir con una diferencia de %2.</translation>
    </message>
    <message>
        <source>The lecture’s losses are of its own %1 names, which File &gt; Open takes.</source>
        <translation>Las pérdidas de la clase son de sus propios %1 nombres, que se abren con Archivo &gt; Abrir.</translation>
    </message>
    <message>
        <source>These are %1 other words (%2), which give other losses.</source>
        <translation>Son otras %1 palabras (%2), que dan otras pérdidas.</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureTable</name>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Train, lecture</source>
        <translation>Train, clase</translation>
    </message>
    <message>
        <source>Dev, lecture</source>
        <translation>Dev, clase</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>la nuestra</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>dif.</translation>
    </message>
    <message>
        <source>Train loss in the lecture</source>
        <translation>Pérdida de train en la clase</translation>
    </message>
    <message>
        <source>Dev loss in the lecture</source>
        <translation>Pérdida de dev en la clase</translation>
    </message>
    <message>
        <source>Our train loss</source>
        <translation>Nuestra pérdida de train</translation>
    </message>
    <message>
        <source>Our dev loss</source>
        <translation>Nuestra pérdida de dev</translation>
    </message>
    <message>
        <source>Our train loss minus the lecture’s</source>
        <translation>Nuestra pérdida de train menos la de la clase</translation>
    </message>
    <message>
        <source>Our dev loss minus the lecture’s</source>
        <translation>Nuestra pérdida de dev menos la de la clase</translation>
    </message>
</context>
<context>
    <name>actigrad::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps (counted from 1)</source>
        <translation>Eje logarítmico de los pasos (contados desde 1)</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of losses</source>
        <translation>Eje logarítmico de las pérdidas</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>vista previa: %1</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>%1, step %2
loss %3, smoothed %4</source>
        <translation>%1, paso %2
pérdida %3, suavizada %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;The cross-entropy of each step’s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves; ○ the loss over all training words, □ over the dev words, which are not trained on.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning. Where □ lies far above ○ and rises while ○ falls, the network learns the words by heart.</source>
        <translation>&lt;b&gt;La entropía cruzada del lote de cada paso&lt;/b&gt;: gruesa, suavizada; tenue, las pérdidas de los lotes; ○ la pérdida sobre todas las palabras de train, □ sobre las de dev, con las que no se entrena.&lt;p&gt;Antes de aprender, lo mejor que puede hacer una red es tomar todos los caracteres por igual de probables: su pérdida es entonces log(vocabulario), la línea discontinua.&lt;p&gt;Sano: la curva empieza en la línea y baja enseguida.&lt;p&gt;Enfermo: empieza muy por encima, y los primeros miles de pasos se van en desaprender. Donde □ está muy por encima de ○ y sube mientras ○ baja, la red aprende las palabras de memoria.</translation>
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
        <translation>%1 tras %2 pasos, partes enteras
○ train %3, □ dev %4, test %5</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>esperada: %1</translation>
    </message>
    <message>
        <source>%1 · ○ train, □ dev</source>
        <translation>%1 · ○ train, □ dev</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Show the last half of the steps alone, close up</source>
        <translation>Mostrar de cerca solo la segunda mitad de los pasos</translation>
    </message>
    <message>
        <source>Smoothing, and shares of saturated outputs and silent neurons</source>
        <translation>Suavizado, y proporciones de salidas saturadas y neuronas silenciosas</translation>
    </message>
    <message>
        <source>saturated, %</source>
        <translation>saturado, %</translation>
    </message>
    <message>
        <source>silent, %</source>
        <translation>silenciosas, %</translation>
    </message>
    <message>
        <source>Shares of saturated outputs and silent neurons</source>
        <translation>Proporciones de salidas saturadas y neuronas silenciosas</translation>
    </message>
    <message>
        <source>a tenth of the run, 1,000 steps at most</source>
        <translation>la décima parte de la ejecución, 1.000 pasos como máximo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>step %1, smoothed losses</source>
        <translation>paso %1, pérdidas suavizadas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>actigrad::MainWindow</name>
    <message>
        <source>About Actigrad</source>
        <translation>Acerca de Actigrad</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Makes the inside of a neural network visible while it trains: the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: activations &amp;amp; gradients, batchnorm”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.&lt;/p&gt;&lt;p&gt;Instruction set: %3&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Hace visible el interior de una red neuronal mientras se entrena: el MLP a nivel de caracteres de la clase de Andrej Karpathy «Building makemore, part 3: activations &amp;amp; gradients, batchnorm».&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Hecho con Qt %2, QCustomPlot y Eigen.&lt;/p&gt;&lt;p&gt;Juego de instrucciones: %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>neuron %1 revived</source>
        <translation>neurona %1 reactivada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Export experiment</source>
        <translation>Exportar experimento</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkController</name>
    <message>
        <source>Save network</source>
        <translation>Guardar red</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Redes (*.safetensors)</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Abrir red</translation>
    </message>
    <message>
        <source>Saved the network after %1 steps: %2</source>
        <translation>Guardada la red tras %1 pasos: %2</translation>
    </message>
    <message>
        <source>Opened at step %1: what follows is identical to the run that was saved</source>
        <translation>Abierta en el paso %1: lo que sigue es idéntico a la ejecución que se guardó</translation>
    </message>
    <message>
        <source>Opened at step %1. It was trained with %2, here it is %3: what follows differs by rounding</source>
        <translation>Abierta en el paso %1. Se entrenó con %2, aquí es %3: lo que sigue difiere por redondeo</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkDrawing</name>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>The context: the %1 characters before the one to predict</source>
        <translation>El contexto: los %1 caracteres anteriores al que se predice</translation>
    </message>
    <message>
        <source>A vector of %1 numbers for each of %2 characters</source>
        <translation>Un vector de %1 números para cada uno de %2 caracteres</translation>
    </message>
    <message>
        <source>Weights of the hidden layers; the first takes %1 numbers and gives hpreact, %2 numbers</source>
        <translation>Pesos de las capas ocultas; la primera recibe %1 números y da hpreact, %2 números</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>Batch norm: hpreact gets mean 0 and std 1 in every batch</source>
        <translation>Normalización por lotes: hpreact recibe media 0 y desviación típica 1 en cada lote</translation>
    </message>
    <message>
        <source>The activation makes h of hpreact</source>
        <translation>La activación convierte hpreact en h</translation>
    </message>
    <message>
        <source>The output layer: a logit for each of %1 characters</source>
        <translation>La capa de salida: un logit para cada uno de %1 caracteres</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Softmax: the probability of each character to come next; the loss is −log of the right one’s</source>
        <translation>Softmax: la probabilidad de que cada carácter sea el siguiente; la pérdida es −log de la del correcto</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>La red: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkForm</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Number of characters from which the next one is predicted.</source>
        <translation>Número de caracteres con los que se predice el siguiente.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Number of dimensions of a character’s embedding.</source>
        <translation>Número de dimensiones del embedding de un carácter.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Mayor que 0, %1 como máximo.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The function that each hidden layer applies to hpreact.</source>
        <translation>La función que cada capa oculta aplica a hpreact.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>From 1 to %1, one after the other.</source>
        <translation>De 1 a %1, una tras otra.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Drawn from a normal distribution and multiplied by a scale, or all zero at step 0.</source>
        <translation>Extraído de una distribución normal y multiplicado por una escala, o todo cero en el paso 0.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>Layers whose hpreact is normalised to mean 0 and std 1 over each batch, with a gain and a shift in place of the bias.</source>
        <translation>Capas cuyo hpreact se normaliza a media 0 y desviación típica 1 sobre cada lote, con una ganancia y un desplazamiento en lugar del sesgo.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>The weight of each batch in batch norm’s running mean and variance.</source>
        <translation>El peso de cada lote en la media y la varianza móviles de la normalización por lotes.</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronBar</name>
    <message>
        <source>&amp;Neuron</source>
        <translation>&amp;Neurona</translation>
    </message>
    <message>
        <source>Selected neuron</source>
        <translation>Neurona elegida</translation>
    </message>
    <message>
        <source>The neuron on view; outside of this field Left and Right go through them</source>
        <translation>La neurona que se ve; fuera de este campo, Izquierda y Derecha las recorren</translation>
    </message>
    <message>
        <source>&lt;b&gt;One neuron up close&lt;/b&gt;: which examples drive it where on the curve, what it looks at, and what it learns from this batch. Left and Right go from neuron to neuron.&lt;p&gt;Its history says at which of the recorded steps it was silent in the batch or awake again; between them it may have been otherwise.</source>
        <translation>&lt;b&gt;Una neurona de cerca&lt;/b&gt;: qué ejemplos la llevan a qué punto de la curva, en qué se fija y qué aprende de este lote. Izquierda y Derecha van de neurona en neurona.&lt;p&gt;Su historia dice en cuáles de los pasos registrados estaba silenciosa en el lote o de nuevo activa; entre ellos puede haber sido distinto.</translation>
    </message>
    <message>
        <source>Fork, revived</source>
        <translation>Bifurcar, reactivada</translation>
    </message>
    <message>
        <source>Fork the run at this step with this neuron’s incoming weights drawn anew, at Kaiming’s scale, and its bias 0</source>
        <translation>Bifurca la ejecución en este paso con los pesos de entrada de esta neurona sorteados de nuevo, a la escala de Kaiming, y su sesgo a 0</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronContexts</name>
    <message>
        <source>context</source>
        <translation>contexto</translation>
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
        <translation>saturado</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>aprende</translation>
    </message>
    <message>
        <source>Saturated (■) by %1 of %2 contexts, the most first</source>
        <translation>Saturada (■) en %1 de %2 contextos</translation>
    </message>
    <message>
        <source>Negative side first: %1 of %2 contexts</source>
        <translation>Primero el lado negativo: %1 de %2 contextos</translation>
    </message>
    <message>
        <source>Piece 1 less piece 2; it wins %1 of %2 contexts</source>
        <translation>Pieza 1 menos pieza 2; gana en %1 de %2 contextos</translation>
    </message>
    <message>
        <source>Contexts of the batch</source>
        <translation>Contextos del lote</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronCurvePanel</name>
    <message>
        <source>Examples on the curve</source>
        <translation>Ejemplos sobre la curva</translation>
    </message>
    <message>
        <source>&lt;b&gt;The neuron’s hpreact&lt;/b&gt; for each example of the batch, on the curve of the activation. Squares lie on the shaded region: they are saturated, and hardly any gradient passes.&lt;p&gt;Healthy: the dots lie on the bend.&lt;p&gt;Sick: squares alone; the list at the right tells which contexts they are. Of maxout x is piece 1 less piece 2.</source>
        <translation>&lt;b&gt;El hpreact de la neurona&lt;/b&gt; para cada ejemplo del lote, sobre la curva de la activación. Los cuadrados están en la zona sombreada: están saturados, y apenas pasa gradiente.&lt;p&gt;Sano: los puntos están en el codo.&lt;p&gt;Enfermo: solo cuadrados; la lista de la derecha dice qué contextos son. En maxout, x es la pieza 1 menos la pieza 2.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>piece 1 − piece 2</source>
        <translation>pieza 1 − pieza 2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>h − piece 2</source>
        <translation>h − pieza 2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>aprende</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 ejemplos</translation>
    </message>
    <message>
        <source>%1 to %2 for the examples of this batch</source>
        <translation>de %1 a %2 para los ejemplos de este lote</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronGradientPanel</name>
    <message>
        <source>Gradients at the neuron</source>
        <translation>Gradientes en la neurona</translation>
    </message>
    <message>
        <source>&lt;b&gt;dL/dh&lt;/b&gt;, what the loss asks of the neuron’s output (circles), and &lt;b&gt;dL/dhpreact&lt;/b&gt;, what is left of it behind the activation (bars), for each example of the batch.&lt;p&gt;Healthy: the bars reach to the circles.&lt;p&gt;Sick: circles without bars: the example is saturated and teaches the neuron nothing.</source>
        <translation>&lt;b&gt;dL/dh&lt;/b&gt;, lo que la pérdida pide a la salida de la neurona (círculos), y &lt;b&gt;dL/dhpreact&lt;/b&gt;, lo que queda tras la activación (barras), para cada ejemplo del lote.&lt;p&gt;Sano: las barras llegan a los círculos.&lt;p&gt;Enfermo: círculos sin barras: el ejemplo está saturado y no enseña nada a la neurona.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact, piece 1</source>
        <translation>dL/dhpreact, pieza 1</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>piece 2</source>
        <translation>pieza 2</translation>
    </message>
    <message>
        <source>gradient × %1</source>
        <translation>gradiente × %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 ejemplos</translation>
    </message>
    <message>
        <source>No gradient arrives: the layer above takes nothing from it</source>
        <translation>No llega gradiente: la capa siguiente no toma nada de ella</translation>
    </message>
    <message>
        <source>%1 of the gradient passes the activation</source>
        <translation>%1 del gradiente atraviesa la activación</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronLearningPanel</name>
    <message>
        <source>Gradient of its weights</source>
        <translation>Gradiente de sus pesos</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much this batch changes each neuron&lt;/b&gt;: the norm of the gradient of its incoming weights, all neurons of the layer from the least to the greatest, each axis step a power of ten.&lt;p&gt;Healthy: this neuron (●) lies near the median, dashed.&lt;p&gt;Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ stand at the bottom of the axis.</source>
        <translation>&lt;b&gt;Cuánto cambia este lote cada neurona&lt;/b&gt;: la norma del gradiente de sus pesos de entrada, todas las neuronas de la capa de menor a mayor, cada paso del eje una potencia de diez.&lt;p&gt;Sano: esta neurona (●) está cerca de la mediana, discontinua.&lt;p&gt;Enfermo: abajo del todo, donde ningún ejemplo le enseña nada. Las normas menores que 10⁻⁶ están al pie del eje.</translation>
    </message>
    <message>
        <source>neurons, sorted</source>
        <translation>neuronas, ordenadas</translation>
    </message>
    <message>
        <source>norm of dL/dW</source>
        <translation>norma de dL/dW</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>esta neurona</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neuronas</translation>
    </message>
    <message>
        <source>0: this batch does not change its weights at all</source>
        <translation>0: este lote no cambia sus pesos en absoluto</translation>
    </message>
    <message>
        <source>Norm %1, though most of the layer has none</source>
        <translation>Norma %1, aunque la mayor parte de la capa no tiene</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norma %1</translation>
    </message>
    <message>
        <source>Norm %1, %2 × the layer’s median</source>
        <translation>Norma %1, %2 × la mediana de la capa</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronPanel</name>
    <message>
        <source>Neurons</source>
        <translation>Neuronas</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurona</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Every output of the layer&lt;/b&gt;: a column for each neuron, a row for each example of the batch.</source>
        <translation>&lt;b&gt;Todas las salidas de la capa&lt;/b&gt;: una columna por neurona, una fila por ejemplo del lote.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click or the arrow keys choose a neuron, a double click or Enter shows it up close.</source>
        <translation>&lt;p&gt;Un clic o las flechas eligen una neurona; un doble clic o Intro la muestra de cerca.</translation>
    </message>
    <message>
        <source>White: %1, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>Blanco: %1, saturada, sin apenas gradiente. Negro: puede aprender.&lt;p&gt;Sano: casi todo negro.&lt;p&gt;Enfermo: mucho blanco. Una columna blanca de arriba abajo está silenciosa en este lote (▽); si lo está en toda la parte dev, la neurona está &lt;i&gt;muerta&lt;/i&gt; (▼).</translation>
    </message>
    <message>
        <source>White: %1, no gradient passes. Black: it can learn.&lt;p&gt;Healthy: about half of each.&lt;p&gt;Sick: mostly white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>Blanco: %1, no pasa gradiente. Negro: puede aprender.&lt;p&gt;Sano: cerca de la mitad de cada uno.&lt;p&gt;Enfermo: casi todo blanco. Una columna blanca de arriba abajo está silenciosa en este lote (▽); si lo está en toda la parte dev, la neurona está &lt;i&gt;muerta&lt;/i&gt; (▼).</translation>
    </message>
    <message>
        <source>Yellow: hpreact is below 0, where little gradient passes. Blue: it is above.&lt;p&gt;Healthy: both colours in each column. No neuron can be dead.</source>
        <translation>Amarillo: hpreact está bajo 0, donde pasa poco gradiente. Azul: está por encima.&lt;p&gt;Sano: ambos colores en cada columna. Ninguna neurona puede estar muerta.</translation>
    </message>
    <message>
        <source>Blue: the first piece wins. Yellow: the second does.&lt;p&gt;Healthy: both colours in each column.&lt;p&gt;Sick: columns of one colour (▽): one piece never wins and is taught nothing; such a neuron is a straight line.</source>
        <translation>Azul: gana la primera pieza. Amarillo: la segunda.&lt;p&gt;Sano: ambos colores en cada columna.&lt;p&gt;Enfermo: columnas de un solo color (▽): una pieza nunca gana y no aprende nada; esa neurona es una línea recta.</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>aprende</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>sobre 0</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>bajo 0</translation>
    </message>
    <message>
        <source>first wins</source>
        <translation>gana la primera</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>gana la segunda</translation>
    </message>
    <message>
        <source>%1, neuron %2</source>
        <translation>%1, neurona %2</translation>
    </message>
    <message>
        <source>neuron %1, example %2</source>
        <translation>neurona %1, ejemplo %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>pieces %1 and %2</source>
        <translation>piezas %1 y %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronView</name>
    <message>
        <source>of %1 in layer %2</source>
        <translation>de %1 en la capa %2</translation>
    </message>
    <message>
        <source>%1: the first silent one</source>
        <translation>%1: la primera silenciosa</translation>
    </message>
    <message>
        <source>%1: the most saturated one</source>
        <translation>%1: la más saturada</translation>
    </message>
    <message>
        <source>%1: the one with the largest outputs</source>
        <translation>%1: la de mayores salidas</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurona</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronWeightsPanel</name>
    <message>
        <source>Incoming weights</source>
        <translation>Pesos de entrada</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the neuron looks at&lt;/b&gt;. In the first layer: a row for each position of the context (1 is the farthest back), a column for each dimension of the embedding; red weights are positive, blue ones negative, pale ones near 0. In deeper layers: a bar for each neuron of the layer below.&lt;p&gt;Of maxout both pieces are shown.&lt;p&gt;A row much stronger than the others: the neuron listens to one position. Large weights all over drive it into saturation.</source>
        <translation>&lt;b&gt;En qué se fija la neurona&lt;/b&gt;. En la primera capa: una fila por posición del contexto (1 es la más lejana), una columna por dimensión del embedding; los pesos rojos son positivos, los azules negativos, los pálidos casi 0. En capas más profundas: una barra por neurona de la capa anterior.&lt;p&gt;En maxout se muestran ambas piezas.&lt;p&gt;Una fila mucho más fuerte que las demás: la neurona escucha a una posición. Pesos grandes por todas partes la llevan a la saturación.</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>pieza %1</translation>
    </message>
    <message>
        <source>embedding dimension</source>
        <translation>dimensión del embedding</translation>
    </message>
    <message>
        <source>neuron of layer %1</source>
        <translation>neurona de la capa %1</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>position; piece 2 below</source>
        <translation>posición; pieza 2 debajo</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>posición %1, dimensión %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurona %1</translation>
    </message>
    <message>
        <source>std %1 (layer: %2); strongest: %3 of %4</source>
        <translation>σ %1 (capa: %2); el más fuerte: %3 de %4</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NumberBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>Este número no sirve</translation>
    </message>
</context>
<context>
    <name>actigrad::OneStepView</name>
    <message>
        <source>◂ Back</source>
        <translation>◂ Atrás</translation>
    </message>
    <message>
        <source>The stage before</source>
        <translation>La etapa anterior</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Siguiente ▸</translation>
    </message>
    <message>
        <source>The next stage of the step</source>
        <translation>La etapa siguiente del paso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Goes through the stages by itself</source>
        <translation>Recorre las etapas por sí solo</translation>
    </message>
    <message>
        <source>Stage of the step</source>
        <translation>Etapa del paso</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>Ejemplo del lote</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
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
        <translation>valores, %</translation>
    </message>
    <message>
        <source>&lt;b&gt;Outputs of the hidden layer&lt;/b&gt;, h = %1, one for each neuron and example.</source>
        <translation>&lt;b&gt;Salidas de la capa oculta&lt;/b&gt;, h = %1, una por neurona y ejemplo.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: spread over the whole of %1.&lt;p&gt;Sick: towers at its ends, %2: there %3 is &lt;i&gt;saturated&lt;/i&gt;. Its slope (%4) is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation>&lt;p&gt;Sano: repartidas por todo %1.&lt;p&gt;Enfermo: torres en sus extremos, %2: allí %3 está &lt;i&gt;saturada&lt;/i&gt;. Su pendiente (%4) es casi 0, y también lo es el factor por el que se multiplica el gradiente al volver.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: half of the values in the tower at 0, the others falling off to the right.&lt;p&gt;Sick: almost all at 0, where no gradient passes, or a tail that reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;Sano: la mitad de los valores en la torre de 0, los demás decaen hacia la derecha.&lt;p&gt;Enfermo: casi todos en 0, donde no pasa gradiente, o una cola cada vez más larga de capa en capa.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: about half of the values close below 0, the others falling off to the right.&lt;p&gt;Sick: a tail that vanishes or reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;Sano: cerca de la mitad de los valores justo bajo 0, los demás decaen hacia la derecha.&lt;p&gt;Enfermo: una cola que desaparece o que se alarga cada vez más de capa en capa.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell whose middle lies above 0, as the larger of two is taken.&lt;p&gt;Sick: a bell that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;Sano: una campana cuyo centro está sobre 0, pues se toma el mayor de dos.&lt;p&gt;Enfermo: una campana que se estrecha o ensancha de capa en capa.</translation>
    </message>
    <message>
        <source>h = %1(hpreact)</source>
        <translation>h = %1(hpreact)</translation>
    </message>
    <message>
        <source>h, what leaves %1</source>
        <translation>h, lo que sale de %1</translation>
    </message>
</context>
<context>
    <name>actigrad::OverallLine</name>
    <message>
        <source>Click to go to the picture that shows it</source>
        <translation>Un clic lleva a la imagen que lo muestra</translation>
    </message>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>Nada que objetar: esta red está sana</translation>
    </message>
    <message>
        <source>Most important judgement: %1</source>
        <translation>Juicio más importante: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview the repair: %1</source>
        <translation>Previsualizar el arreglo: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::PairsPanel</name>
    <message>
        <source>Was it luck?</source>
        <translation>¿Fue suerte?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same seeds for both networks&lt;/b&gt;: a dot is a run, a line joins the two of a seed, and a bar is a mean. At the right are the differences of the pairs, with their mean’s 95 % interval (Student’s t).&lt;p&gt;What varies: the init and the batches, which the seed decides. What does not: the words and their split.&lt;p&gt;If the interval leaves out 0, the difference is more than luck of the seed.</source>
        <translation>&lt;b&gt;Las mismas semillas para ambas redes&lt;/b&gt;: un punto es una ejecución, una línea une las dos de una semilla, y una barra es una media. A la derecha están las diferencias de los pares, con el intervalo del 95 % de su media (t de Student).&lt;p&gt;Lo que varía: la inicialización y los lotes, que decide la semilla. Lo que no: las palabras y su reparto.&lt;p&gt;Si el intervalo deja fuera el 0, la diferencia es más que suerte de la semilla.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % of the seeds between %3 and %4</source>
        <translation>%1: mediana %2, el 80 % de las semillas entre %3 y %4</translation>
    </message>
    <message>
        <source>The number of seeds was fixed before; the answer comes when all have run.</source>
        <translation>El número de semillas se fijó antes; la respuesta llega cuando todas han terminado.</translation>
    </message>
    <message>
        <source>difference %1 (95 %: %2 to %3), Wilcoxon p = %4</source>
        <translation>diferencia %1 (95 %: %2 a %3), Wilcoxon p = %4</translation>
    </message>
    <message>
        <source>More than luck: %1</source>
        <translation>Más que suerte: %1</translation>
    </message>
    <message>
        <source>It may be luck: %1</source>
        <translation>Puede ser suerte: %1</translation>
    </message>
    <message>
        <source>Varies: the init and the batches, with %1. The same: words and split.</source>
        <translation>Varía: la inicialización y los lotes, con %1. Igual: palabras y reparto.</translation>
    </message>
    <message>
        <source>A difference of this size is found in four of five such comparisons with about %1 seeds.</source>
        <translation>Una diferencia de este tamaño se detecta en cuatro de cada cinco comparaciones así con unas %1 semillas.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>semilla %1: %2</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelHeader</name>
    <message>
        <source>What to look for in “%1”</source>
        <translation>En qué fijarse en «%1»</translation>
    </message>
    <message>
        <source>Show “%1” large, or as before (Esc)</source>
        <translation>Mostrar «%1» en grande, o como antes (Esc)</translation>
    </message>
    <message>
        <source>Predict, then reveal (Ctrl+H)</source>
        <translation>Predecir y luego mostrar (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelStack</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>actigrad::PhaseMapPanel</name>
    <message>
        <source>Map of two settings</source>
        <translation>Mapa de dos ajustes</translation>
    </message>
    <message>
        <source>&lt;b&gt;What two settings decide together&lt;/b&gt;: each cell is a network of its own, coarse at first, then finer. Nothing is interpolated.&lt;p&gt;◆ is the network of the settings: drag it, and both sliders move. The lines are theory’s.&lt;p&gt;✕ or blank: the run diverged. A click previews a network, a double click trains it. After zooming the range in view is computed anew.</source>
        <translation>&lt;b&gt;Lo que dos ajustes deciden juntos&lt;/b&gt;: cada celda es una red propia, primero gruesa, luego más fina. Nada se interpola.&lt;p&gt;◆ es la red de los ajustes: arrástrelo, y ambos deslizadores se mueven. Las líneas son de la teoría.&lt;p&gt;✕ o vacío: la ejecución divergió. Un clic previsualiza una red, un doble clic la entrena. Al ampliar, la zona visible se calcula de nuevo.</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4, %5 = %6</source>
        <translation>Mínimo de %1: %2 en %3 = %4, %5 = %6</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (key 0)</source>
        <translation>Volver a los intervalos automáticos (tecla 0)</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>Exportar «%1»…</translation>
    </message>
    <message>
        <source>Export its data as CSV…</source>
        <translation>Exportar sus datos en CSV…</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>Copiar imagen y datos</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTable</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar curvas</translation>
    </message>
    <message>
        <source>No runs yet: “Restart training” begins one.</source>
        <translation>Aún no hay ejecuciones: «Reiniciar entrenamiento» empieza una.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Pin picture</source>
        <translation>Fijar imagen</translation>
    </message>
    <message>
        <source>Pin picture (no longer in memory)</source>
        <translation>Fijar imagen (ya no está en memoria)</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Repeat with seeds…</source>
        <translation>Repetir con semillas…</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>Comparar con semillas</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTableDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
</context>
<context>
    <name>actigrad::SamplesPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>%1, in the word list</source>
        <translation>%1, en la lista de palabras</translation>
    </message>
    <message>
        <source>%1, made up</source>
        <translation>%1, inventada</translation>
    </message>
    <message>
        <source>Samples appear as it trains: words that the network makes up</source>
        <translation>Las muestras aparecen al entrenar: palabras que la red inventa</translation>
    </message>
    <message>
        <source>Words that the network makes up</source>
        <translation>Palabras que la red inventa</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palabras</translation>
    </message>
    <message>
        <source>%5 after %1 steps: %2 of %3 words are in %4 (✓ memorised); the others are made up</source>
        <translation>%5 tras %1 pasos: %2 de %3 palabras están en %4 (✓ memorizadas); las demás son inventadas</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleForm</name>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>Gain of all hidden layers</source>
        <translation>Ganancia de todas las capas ocultas</translation>
    </message>
    <message>
        <source>Weights of all hidden layers are drawn from a normal distribution of the standard deviation gain/√fan_in.</source>
        <translation>Los pesos de todas las capas ocultas se extraen de una distribución normal de desviación típica ganancia/√fan_in.</translation>
    </message>
    <message>
        <source>◆ Recommended for %1: %2.</source>
        <translation>◆ Recomendada para %1: %2.</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Capa de salida</translation>
    </message>
    <message>
        <source>All hidden layers: W = gain/√fan_in</source>
        <translation>Capas ocultas: W = ganancia/√fan_in</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Hidden layer whose scales are shown</source>
        <translation>Capa oculta cuyas escalas se muestran</translation>
    </message>
    <message>
        <source>The hidden layer whose scales are shown</source>
        <translation>La capa oculta cuyas escalas se muestran</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleSlider</name>
    <message>
        <source>Init scale of %1</source>
        <translation>Escala inicial de %1</translation>
    </message>
    <message>
        <source>%1 is drawn from a normal distribution of this standard deviation.</source>
        <translation>%1 se extrae de una distribución normal con esta desviación típica.</translation>
    </message>
    <message>
        <source>Double-click: back to %1. Left end: exactly 0.</source>
        <translation>Doble clic: volver a %1. Extremo izquierdo: exactamente 0.</translation>
    </message>
    <message>
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the std of what passes through.</source>
        <translation>◆ Kaiming: ganancia/√fan_in = %1 conserva la desviación típica de lo que pasa.</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>De 0 a %1.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation>%1, tecleado</translation>
    </message>
</context>
<context>
    <name>actigrad::Session</name>
    <message>
        <source>The picture of %1 is no longer in memory: only so many of the newest runs are kept</source>
        <translation>La imagen de %1 ya no está en memoria: solo se guardan las de las ejecuciones más recientes</translation>
    </message>
    <message>
        <source>preview, step %1</source>
        <translation>vista previa, paso %1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>The newest run cannot be removed: the plots show it</source>
        <translation>La ejecución más reciente no se puede quitar: los gráficos la muestran</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionController</name>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad)</source>
        <translation>Sesiones (*.actigrad)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad);;All files (*)</source>
        <translation>Sesiones (*.actigrad);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved the session, %1: %2</source>
        <translation>Sesión guardada, %1: %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>They were trained with %1, here it is %2: steps that are computed again differ by rounding</source>
        <translation>Se entrenaron con %1, aquí es %2: los pasos que se calculan de nuevo difieren por redondeo</translation>
    </message>
    <message>
        <source>every step is there, exactly</source>
        <translation>están todos los pasos, exactos</translation>
    </message>
    <message>
        <source>Left out are runs on words that are not in the file: %1</source>
        <translation>Se dejan fuera ejecuciones con palabras que no están en el archivo: %1</translation>
    </message>
    <message>
        <source>Going back to what %1 shows</source>
        <translation>Volviendo a lo que muestra %1</translation>
    </message>
    <message>
        <source>The picture’s run at step %1, exactly</source>
        <translation>La ejecución de la imagen en el paso %1, exacta</translation>
    </message>
    <message>
        <source>The picture’s run at step %1. It was made with %2, here it is %3: figures differ by rounding</source>
        <translation>La ejecución de la imagen en el paso %1. Se hizo con %2, aquí es %3: las cifras difieren por redondeo</translation>
    </message>
    <message>
        <source>The session cannot be kept by itself: %1</source>
        <translation>La sesión no se puede conservar automáticamente: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionOffer</name>
    <message>
        <source>Your last session, of %1, is kept</source>
        <translation>Se conserva su última sesión, de %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>It stays in the menu “File” until the window is closed</source>
        <translation>Sigue en el menú «Archivo» hasta que se cierre la ventana</translation>
    </message>
</context>
<context>
    <name>actigrad::SettingsController</name>
    <message>
        <source>The settings cannot be kept: %1 cannot be written</source>
        <translation>Los ajustes no se pueden conservar: no se puede escribir %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: the settings are the defaults, and the file stays as it is. Remove it to keep settings again</source>
        <translation>No se puede leer %1: se usan los ajustes por defecto, y el archivo queda como está. Elimínelo para volver a conservar ajustes</translation>
    </message>
    <message>
        <source>Reset settings and options</source>
        <translation>Restablecer ajustes y opciones</translation>
    </message>
    <message>
        <source>Go back to the first preset and to the default options, colours and language? The runs stay.</source>
        <translation>¿Volver al primer preajuste y a las opciones, los colores y el idioma por defecto? Las ejecuciones se quedan.</translation>
    </message>
</context>
<context>
    <name>actigrad::StagePanel</name>
    <message>
        <source>&lt;b&gt;One step in slow motion&lt;/b&gt;: what one example of the batch goes through. The highlighted bar is the one whose numbers stand in the formula; a click on a bar of a layer follows that neuron, a click on an example that example.&lt;p&gt;Numbers are the network’s own, to four digits.</source>
        <translation>&lt;b&gt;Un paso a cámara lenta&lt;/b&gt;: por lo que pasa un ejemplo del lote. La barra resaltada es aquella cuyos números están en la fórmula; un clic en una barra de una capa sigue esa neurona, un clic en un ejemplo, ese ejemplo.&lt;p&gt;Los números son los de la propia red, con cuatro cifras.</translation>
    </message>
</context>
<context>
    <name>actigrad::StatusStrip</name>
    <message>
        <source>Restart training</source>
        <translation>Reiniciar entrenamiento</translation>
    </message>
    <message>
        <source>Start a run with these settings</source>
        <translation>Empezar una ejecución con estos ajustes</translation>
    </message>
    <message>
        <source>Discard these settings and show the current run</source>
        <translation>Descartar estos ajustes y mostrar la ejecución actual</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Keep the current words</source>
        <translation>Conservar las palabras actuales</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings. The run continues.</source>
        <translation>Vista previa del paso 0 con estos ajustes. La ejecución continúa.</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings</source>
        <translation>Vista previa del paso 0 con estos ajustes</translation>
    </message>
    <message>
        <source>%1 is training on %2, %3 steps in all. Drag a scale on the left to preview step 0 of another network</source>
        <translation>%1 se entrena con %2, %3 pasos en total. Arrastre una escala a la izquierda para previsualizar el paso 0 de otra red</translation>
    </message>
    <message>
        <source>%1 is paused: Space goes on, F10 makes a step</source>
        <translation>%1 está en pausa: Espacio continúa, F10 da un paso</translation>
    </message>
    <message>
        <source>%1 finished, %2 steps</source>
        <translation>%1 terminó, %2 pasos</translation>
    </message>
    <message>
        <source>%1 diverged at step %2: the loss is no longer a number. The plots show the last step that could be drawn; lower the learning rate or the scales</source>
        <translation>%1 divergió en el paso %2: la pérdida ya no es un número. Los gráficos muestran el último paso que se pudo dibujar; reduzca la tasa de aprendizaje o las escalas</translation>
    </message>
    <message>
        <source>%1 stopped with an error</source>
        <translation>%1 se detuvo por un error</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 rests at step 0: Space trains, F10 makes a step</source>
        <translation>%1 espera en el paso 0: Espacio entrena, F10 da un paso</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Show the newest step of the run under way</source>
        <translation>Mostrar el paso más reciente de la ejecución en curso</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Compute the steps up to this one, which takes more than 2 seconds</source>
        <translation>Calcular los pasos hasta este, lo que lleva más de 2 segundos</translation>
    </message>
    <message>
        <source>%1 of the way to step %2 of %3</source>
        <translation>%1 del camino al paso %2 de %3</translation>
    </message>
    <message>
        <source>Step %1, the nearest kept before %2, of %3</source>
        <translation>Paso %1, el guardado más próximo antes de %2, de %3</translation>
    </message>
</context>
<context>
    <name>actigrad::SweepPanel</name>
    <message>
        <source>One setting</source>
        <translation>Un ajuste</translation>
    </message>
    <message>
        <source>&lt;b&gt;What a setting decides&lt;/b&gt;: a dot for each run, a line through the means of the seeds, and a band from the lowest seed to the highest.&lt;p&gt;The dashed upright is the setting as it is now, ◆ the Kaiming scale, ✕ a run that diverged. The thin dashed line is theory.&lt;p&gt;A click previews the network, a double click trains it.</source>
        <translation>&lt;b&gt;Lo que decide un ajuste&lt;/b&gt;: un punto por ejecución, una línea por las medias de las semillas y una banda de la semilla más baja a la más alta.&lt;p&gt;La vertical discontinua es el ajuste actual, ◆ la escala de Kaiming, ✕ una ejecución que divergió. La línea discontinua fina es la teoría.&lt;p&gt;Un clic previsualiza la red, un doble clic la entrena.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperada</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4</source>
        <translation>Mínimo de %1: %2 en %3 = %4</translation>
    </message>
    <message>
        <source>%1; at most %2 more from %3 to %4</source>
        <translation>%1; como máximo %2 más de %3 a %4</translation>
    </message>
    <message>
        <source>%1 (at the end of the range: beyond may be better)</source>
        <translation>%1 (al borde del intervalo: más allá puede ser mejor)</translation>
    </message>
    <message>
        <source>mean %1, from %2 to %3</source>
        <translation>media %1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>divergieron: %1</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>teoría %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TheoryPanel</name>
    <message>
        <source>&lt;p&gt;Theory and sample must differ somewhat: theory has infinitely many neurons and independent inputs, while here there are few, and the same characters stand in many contexts.</source>
        <translation>&lt;p&gt;Teoría y muestra tienen que diferir un poco: la teoría tiene infinitas neuronas y entradas independientes, mientras que aquí hay pocas, y los mismos caracteres están en muchos contextos.</translation>
    </message>
    <message>
        <source>std of h over the layers</source>
        <translation>σ de h por capas</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why 5/3?&lt;/b&gt; tanh squashes: with gain 1 each layer’s outputs are smaller than those before. A gain of 5/3 makes up for that, and the std settles instead of fading. The line is mean-field theory at step 0 (Poole et al. 2016), which draws no number; the dots are this network.</source>
        <translation>&lt;b&gt;¿Por qué 5/3?&lt;/b&gt; tanh comprime: con ganancia 1 las salidas de cada capa son menores que las de la anterior. Una ganancia de 5/3 lo compensa, y la desviación típica se estabiliza en vez de apagarse. La línea es la teoría de campo medio en el paso 0 (Poole et al. 2016), que no sortea ningún número; los puntos son esta red.</translation>
    </message>
    <message>
        <source>std of h</source>
        <translation>σ de h</translation>
    </message>
    <message>
        <source>Gradients over the layers</source>
        <translation>Gradientes por capas</translation>
    </message>
    <message>
        <source>&lt;b&gt;χ&lt;/b&gt; is the factor by which a small difference between two inputs grows, squared, from layer to layer; gradients grow by the same factor on the way back. Above 1 they explode with depth, below 1 they vanish (Schoenholz et al. 2017).</source>
        <translation>&lt;b&gt;χ&lt;/b&gt; es el factor por el que crece, al cuadrado, una pequeña diferencia entre dos entradas de capa en capa; los gradientes crecen por el mismo factor al volver. Por encima de 1 explotan con la profundidad, por debajo de 1 se desvanecen (Schoenholz et al. 2017).</translation>
    </message>
    <message>
        <source>std of dL/dhpreact, last layer = 1</source>
        <translation>σ de dL/dhpreact, última capa = 1</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <translation>teoría, paso 0</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>esta red</translation>
    </message>
    <message>
        <source>Theory: std of h %1 in the first layer, %2 in the last; here %3 and %4.</source>
        <translation>Teoría: σ de h %1 en la primera capa, %2 en la última; aquí %3 y %4.</translation>
    </message>
    <message>
        <source>One hidden layer: χ is a matter of several.</source>
        <translation>Una sola capa oculta: χ es cosa de varias.</translation>
    </message>
    <message>
        <source>χ = %1, above 1: differences between inputs grow from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1, mayor que 1: las diferencias entre entradas crecen de capa en capa, y los gradientes al volver.</translation>
    </message>
    <message>
        <source>χ = %1, below 1: differences between inputs fade from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1, menor que 1: las diferencias entre entradas se apagan de capa en capa, y los gradientes al volver.</translation>
    </message>
    <message>
        <source>χ = %1, about 1: differences and gradients keep their size.</source>
        <translation>χ = %1, cerca de 1: diferencias y gradientes conservan su tamaño.</translation>
    </message>
    <message>
        <source>layer %1: theory %2, here %3</source>
        <translation>capa %1: teoría %2, aquí %3</translation>
    </message>
    <message>
        <source>χ from the layer before: %1</source>
        <translation>χ desde la capa anterior: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::Timeline</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>Entrenar (Espacio)</translation>
    </message>
    <message>
        <source>Play from this step on</source>
        <translation>Reproducir desde este paso</translation>
    </message>
    <message>
        <source>step %1: the learning rate falls to a tenth</source>
        <translation>paso %1: la tasa de aprendizaje baja a la décima parte</translation>
    </message>
    <message>
        <source>step %1: dev loss %2</source>
        <translation>paso %1: pérdida de dev %2</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 paso/s</translation>
    </message>
    <message>
        <source>10 steps/s</source>
        <translation>10 pasos/s</translation>
    </message>
    <message>
        <source>100 steps/s</source>
        <translation>100 pasos/s</translation>
    </message>
    <message>
        <source>1,000 steps/s</source>
        <translation>1.000 pasos/s</translation>
    </message>
    <message>
        <source>log pace</source>
        <translation>ritmo log</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>a toda velocidad</translation>
    </message>
    <message>
        <source>How fast it trains and plays; log: equal time for each decade of steps, 0 to 1,000 in 8 seconds</source>
        <translation>Lo rápido que entrena y reproduce; log: el mismo tiempo para cada década de pasos, de 0 a 1.000 en 8 segundos</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Go to step 0 (Home)</source>
        <translation>Ir al paso 0 (Inicio)</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>One step back (←; with Shift 10, Page Down 100)</source>
        <translation>Un paso atrás (←; con Mayús 10, Av Pág 100)</translation>
    </message>
    <message>
        <source>One step on (→; with Shift 10, Page Up 100)</source>
        <translation>Un paso adelante (→; con Mayús 10, Re Pág 100)</translation>
    </message>
    <message>
        <source>Back to live: the newest step of the run under way (End)</source>
        <translation>Volver al directo: el paso más reciente de la ejecución en curso (Fin)</translation>
    </message>
    <message>
        <source>The step on view</source>
        <translation>El paso que se ve</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Pasos de la ejecución</translation>
    </message>
    <message>
        <source>step %1: nothing is wrong any more</source>
        <translation>paso %1: ya no hay nada mal</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>paso %1: %2</translation>
    </message>
    <message>
        <source>step %1: fork %2</source>
        <translation>paso %1: bifurcación %2</translation>
    </message>
    <message>
        <source>step %1: neurons that fell silent and still are: %2</source>
        <translation>paso %1: neuronas que quedaron silenciosas y lo siguen: %2</translation>
    </message>
</context>
<context>
    <name>actigrad::TimelineTrack</name>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TourStrip</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go back to the first network of the tour</source>
        <translation>Volver a la primera red de la visita</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Cerrar la visita</translation>
    </message>
    <message>
        <source>Back to this stop</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Set the network of this stop again and show its page</source>
        <translation>Poner de nuevo la red de esta parada y mostrar su página</translation>
    </message>
</context>
<context>
    <name>actigrad::TrainingForm</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The factor by which a step multiplies the gradients.</source>
        <translation>El factor por el que un paso multiplica los gradientes.</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>Mayor que 0, %1 como máximo.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalón</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Constant: the learning rate does not change. Step: it is divided by ten at one step. Cosine: it falls along half a cosine, to zero at the end of the run.</source>
        <translation>Constante: la tasa de aprendizaje no cambia. Escalón: se divide por diez en un paso. Coseno: baja según medio coseno, hasta cero al final de la ejecución.</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>Reducción en el paso</translation>
    </message>
    <message>
        <source>From this step on, the learning rate is divided by ten.</source>
        <translation>Desde este paso la tasa de aprendizaje se divide por diez.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Number of examples in each step.</source>
        <translation>Número de ejemplos de cada paso.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Number of steps in a run.</source>
        <translation>Número de pasos de una ejecución.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Decides every random number: the same seed gives the same run.</source>
        <translation>Decide todos los números aleatorios: la misma semilla da la misma ejecución.</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>Batch seed</source>
        <translation>Semilla de lotes</translation>
    </message>
    <message>
        <source>Decides which examples are in each batch. “Follows”: the generator that drew the parameters draws the batches, too, as in the lecture, so that a network of another shape sees others. With a seed of their own, two networks see the same batches.</source>
        <translation>Decide qué ejemplos hay en cada lote. «Sigue»: el generador que sorteó los parámetros sortea también los lotes, como en la clase, de modo que una red de otra forma ve otros. Con una semilla propia, dos redes ven los mismos lotes.</translation>
    </message>
    <message>
        <source>Up to %1; −1: follows.</source>
        <translation>Hasta %1; −1: sigue.</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValues</name>
    <message>
        <source>&amp;Try values…</source>
        <translation>Pro&amp;bar valores…</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValuesDialog</name>
    <message>
        <source>about a second</source>
        <translation>alrededor de un segundo</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>Try values</source>
        <translation>Probar valores</translation>
    </message>
    <message>
        <source>After &amp;steps</source>
        <translation>&amp;Tras pasos</translation>
    </message>
    <message>
        <source>&amp;Values of</source>
        <translation>&amp;Valores de</translation>
    </message>
    <message>
        <source>&amp;and of</source>
        <translation>&amp;y de</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>&amp;Semillas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Choose two different settings</source>
        <translation>Elija dos ajustes distintos</translation>
    </message>
    <message>
        <source>%1 runs are too many; at most %2 are possible</source>
        <translation>%1 ejecuciones son demasiadas; son posibles %2 como máximo</translation>
    </message>
    <message>
        <source>The map follows the other settings as they change.</source>
        <translation>El mapa sigue los demás ajustes cuando cambian.</translation>
    </message>
</context>
<context>
    <name>actigrad::UndoController</name>
    <message>
        <source>change of settings</source>
        <translation>cambio de ajustes</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retirada de %1</translation>
    </message>
</context>
<context>
    <name>actigrad::UpdatePanel</name>
    <message>
        <source>Update to data</source>
        <translation>Actualización frente a datos</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much one update changes a matrix&lt;/b&gt;: log10 of the std of learning rate · gradient over the std of the weights, a line for C and each W.&lt;p&gt;Healthy: near the dashed guide, −3: a thousandth each step; the shaded range is half a power of ten around it.&lt;p&gt;Sick: far above, the network is thrown about; far below, it hardly learns. A fall of the learning rate shows as a step down. Steps at which nothing changes are left out.</source>
        <translation>&lt;b&gt;Cuánto cambia una matriz con una actualización&lt;/b&gt;: log10 de la desviación típica de tasa de aprendizaje · gradiente entre la de los pesos, una línea para C y cada W.&lt;p&gt;Sano: cerca de la guía discontinua, −3: una milésima en cada paso; la zona sombreada es media potencia de diez a su alrededor.&lt;p&gt;Enfermo: muy por encima, la red va dando tumbos; muy por debajo, apenas aprende. Una bajada de la tasa de aprendizaje se ve como un escalón. Los pasos en que nada cambia se omiten.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>log update:data</source>
        <translation>log actualización:datos</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>preview: dots; lines: the run</source>
        <translation>vista previa: puntos; líneas: la ejecución</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>cada paso</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>cada %1 pasos</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ViewStack</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Capa %1 de %2</translation>
    </message>
    <message>
        <source>Hidden layer on view</source>
        <translation>Capa oculta que se ve</translation>
    </message>
    <message>
        <source>The hidden layer that the plots of one layer show</source>
        <translation>La capa oculta que muestran los gráficos de una capa</translation>
    </message>
</context>
<context>
    <name>actigrad::WeightGradientsPanel</name>
    <message>
        <source>Gradients of the weights</source>
        <translation>Gradientes de los pesos</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dW&lt;/b&gt;, a line for each weight matrix, each axis step a power of ten. At the right: grad:data, the std of the gradients over that of the weights; how fast a matrix learns, relative to its size.&lt;p&gt;Healthy: the ratios are of one order.&lt;p&gt;Sick: one matrix learns ten times faster than another. Of very large matrices a sample of the values is drawn.</source>
        <translation>&lt;b&gt;Magnitudes de dL/dW&lt;/b&gt;, una línea por matriz de pesos, cada paso del eje una potencia de diez. A la derecha: grad:datos, la desviación típica de los gradientes entre la de los pesos; lo rápido que aprende una matriz en relación con su tamaño.&lt;p&gt;Sano: los cocientes son del mismo orden.&lt;p&gt;Enfermo: una matriz aprende diez veces más deprisa que otra. De matrices muy grandes se dibuja una muestra de los valores.</translation>
    </message>
    <message>
        <source>|dL/dW|</source>
        <translation>|dL/dW|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>valores, %</translation>
    </message>
</context>
<context>
    <name>actigrad::WidthGrid</name>
    <message>
        <source>same for all</source>
        <translation>igual para todas</translation>
    </message>
    <message>
        <source>One width for all hidden layers</source>
        <translation>Una anchura para todas las capas ocultas</translation>
    </message>
    <message>
        <source>Width of the hidden layers</source>
        <translation>Anchura de las capas ocultas</translation>
    </message>
    <message>
        <source>Width of hidden layer %1</source>
        <translation>Anchura de la capa oculta %1</translation>
    </message>
    <message>
        <source>How many neurons a hidden layer has, from 1 to %1.</source>
        <translation>Cuántas neuronas tiene una capa oculta, de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>actigrad::WordController</name>
    <message>
        <source>Loading %1: %2 %</source>
        <translation>Cargando %1: %2 %</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>Abrir palabras</translation>
    </message>
    <message>
        <source>Text files, a word a line (*.txt);;All files (*)</source>
        <translation>Archivos de texto, una palabra por línea (*.txt);;Todos los archivos (*)</translation>
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
        <translation>Plana en ambos extremos: por allí no pasa gradiente. Centrada en cero.</translation>
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
        <translation>Plana en ambos extremos, pendiente ¼ como mucho. No centrada en cero.</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>1, or 0 below 0</source>
        <translation>1, o 0 por debajo de 0</translation>
    </message>
    <message>
        <source>Dies when x is below 0 for all examples: nothing teaches it any more. Never negative.</source>
        <translation>Muere si x está bajo 0 en todos los ejemplos: ya nada le enseña. Nunca negativa.</translation>
    </message>
    <message>
        <source>max(0.01 x, x)</source>
        <translation>max(0,01 x, x)</translation>
    </message>
    <message>
        <source>1, or 0.01 below 0</source>
        <translation>1, o 0,01 por debajo de 0</translation>
    </message>
    <message>
        <source>Cannot die, but learns 100 times slower below 0. No upper end.</source>
        <translation>No puede morir, pero bajo 0 aprende 100 veces más despacio. Sin límite superior.</translation>
    </message>
    <message>
        <source>x, or eˣ − 1 below 0</source>
        <translation>x, o eˣ − 1 por debajo de 0</translation>
    </message>
    <message>
        <source>1, or h + 1 below 0</source>
        <translation>1, o h + 1 por debajo de 0</translation>
    </message>
    <message>
        <source>Flat far below 0. Almost centred on zero; the exponential takes time.</source>
        <translation>Plana muy por debajo de 0. Casi centrada en cero; la exponencial lleva tiempo.</translation>
    </message>
    <message>
        <source>max(x₁, x₂)</source>
        <translation>max(x₁, x₂)</translation>
    </message>
    <message>
        <source>1 for the larger, else 0</source>
        <translation>1 para la mayor, si no 0</translation>
    </message>
    <message>
        <source>Two sets of weights a neuron. A straight line if one piece always wins.</source>
        <translation>Dos juegos de pesos por neurona. Una línea recta si siempre gana la misma pieza.</translation>
    </message>
    <message>
        <source>h &lt; %1 or &gt; %2</source>
        <translation>h &lt; %1 o &gt; %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>line %1 is not valid UTF-8: save the file as UTF-8 text</source>
        <translation>la línea %1 no es UTF-8 válido: guarde el archivo como texto UTF-8</translation>
    </message>
    <message>
        <source>line %1 contains a NUL byte: this is not a text file</source>
        <translation>la línea %1 contiene un byte NUL: no es un archivo de texto</translation>
    </message>
    <message>
        <source>line %1 contains a “.”, which marks the start and the end of a word: remove it</source>
        <translation>la línea %1 contiene un «.», que marca el principio y el final de una palabra: quítelo</translation>
    </message>
    <message>
        <source>there are no words in it: write one word on each line</source>
        <translation>no contiene ninguna palabra: escriba una palabra en cada línea</translation>
    </message>
    <message>
        <source>there is only one word in it; at least 2 are needed, one on each line</source>
        <translation>solo contiene una palabra; hacen falta al menos 2, una en cada línea</translation>
    </message>
    <message>
        <source>all words are made of a single character: there is nothing to predict</source>
        <translation>todas las palabras constan de un solo carácter: no hay nada que predecir</translation>
    </message>
    <message>
        <source>there are %1 distinct characters; at most %2 are allowed</source>
        <translation>hay %1 caracteres distintos; se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>the file is %1 MiB large; at most %2 MiB are allowed</source>
        <translation>el archivo ocupa %1 MiB; se permiten %2 MiB como máximo</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>no se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>there is no preset “%1”; there are: %2</source>
        <translation>no existe el preajuste «%1»; existen: %2</translation>
    </message>
    <message>
        <source>a batch of %1 examples is more than the %2 that the words give for training: lower the batch or add words</source>
        <translation>un lote de %1 ejemplos es más que los %2 que dan las palabras para entrenar: reduzca el lote o añada palabras</translation>
    </message>
    <message>
        <source>%1 must be greater than 0 and at most %2, not %3</source>
        <translation>%1 debe ser mayor que 0 y como máximo %2, no %3</translation>
    </message>
    <message>
        <source>the scale of %1 must be from 0 to %2, not %3</source>
        <translation>la escala de %1 debe ser de 0 a %2, no %3</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 debe ser de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>this network would take %1 MiB of memory; at most %2 MiB are allowed: lower hidden, batch, context or embedding</source>
        <translation>esta red ocuparía %1 MiB de memoria; se permiten %2 MiB como máximo: reduzca capas ocultas, lote, contexto o embedding</translation>
    </message>
    <message>
        <source>with this context the words make %1 million characters; at most %2 million are allowed: lower the context or take fewer words</source>
        <translation>con este contexto las palabras dan %1 millones de caracteres; se permiten %2 millones como máximo: reduzca el contexto o tome menos palabras</translation>
    </message>
    <message>
        <source>a step of this network would take %1 billion multiplications; at most %2 are allowed: lower hidden, batch, context or embedding</source>
        <translation>un paso de esta red costaría %1 mil millones de multiplicaciones; se permiten %2 como máximo: reduzca capas ocultas, lote, contexto o embedding</translation>
    </message>
    <message>
        <source>there must be from 1 to %1 hidden layers, not %2</source>
        <translation>debe haber de 1 a %1 capas ocultas, no %2</translation>
    </message>
    <message>
        <source>batch norm needs a batch of at least 2 examples: one has no variance</source>
        <translation>la normalización por lotes necesita un lote de al menos 2 ejemplos: uno solo no tiene varianza</translation>
    </message>
    <message>
        <source>the file became shorter while it was read: try again</source>
        <translation>el archivo se acortó mientras se leía: inténtelo de nuevo</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters: put one word on each line</source>
        <translation>la línea %1 tiene más de %2 caracteres: ponga una palabra en cada línea</translation>
    </message>
    <message>
        <source>“%1” is missing in the config, or cannot be used</source>
        <translation>«%1» falta en la configuración o no se puede usar</translation>
    </message>
    <message>
        <source>the tensor “%1” is %2 where the config needs %3</source>
        <translation>el tensor «%1» es %2 donde la configuración necesita %3</translation>
    </message>
    <message>
        <source>the tensor “%1” has values that are not finite</source>
        <translation>el tensor «%1» tiene valores que no son finitos</translation>
    </message>
    <message>
        <source>the generator’s state in the file cannot be used</source>
        <translation>el estado del generador que hay en el archivo no se puede usar</translation>
    </message>
    <message>
        <source>the history in the file cannot be used</source>
        <translation>el historial que hay en el archivo no se puede usar</translation>
    </message>
    <message>
        <source>the file has the losses of %1 steps where %2 were made</source>
        <translation>el archivo tiene las pérdidas de %1 pasos donde se dieron %2</translation>
    </message>
    <message>
        <source>the evaluations in the file cannot be used</source>
        <translation>las evaluaciones que hay en el archivo no se pueden usar</translation>
    </message>
    <message>
        <source>the network was trained on other words: “%1” (fingerprint %2), not “%3” (fingerprint %4)</source>
        <translation>la red se entrenó con otras palabras: «%1» (huella %2), no «%3» (huella %4)</translation>
    </message>
    <message>
        <source>the file does not say after how many steps it was made</source>
        <translation>el archivo no dice tras cuántos pasos se hizo</translation>
    </message>
    <message>
        <source>the tensor “%1” has a type that is not known: “%2”</source>
        <translation>el tensor «%1» tiene un tipo desconocido: «%2»</translation>
    </message>
    <message>
        <source>the tensor “%1” has no shape that can be used</source>
        <translation>el tensor «%1» no tiene una forma que se pueda usar</translation>
    </message>
    <message>
        <source>the tensor “%1” lies outside of the file</source>
        <translation>el tensor «%1» está fuera del archivo</translation>
    </message>
    <message>
        <source>the tensor “%1” has %2 bytes where its shape needs %3</source>
        <translation>el tensor «%1» tiene %2 bytes donde su forma necesita %3</translation>
    </message>
    <message>
        <source>the tensors “%1” and “%2” overlap</source>
        <translation>los tensores «%1» y «%2» se solapan</translation>
    </message>
    <message>
        <source>a tensor has the type “%1” in place of “%2”</source>
        <translation>un tensor tiene el tipo «%1» en lugar de «%2»</translation>
    </message>
    <message>
        <source>this is not a safetensors file: it is too short</source>
        <translation>no es un archivo safetensors: es demasiado corto</translation>
    </message>
    <message>
        <source>this is not a safetensors file, or it is cut off: its header should have %1 bytes</source>
        <translation>no es un archivo safetensors, o está cortado: su cabecera debería tener %1 bytes</translation>
    </message>
    <message>
        <source>this is not a safetensors file: its header is not JSON (%1)</source>
        <translation>no es un archivo safetensors: su cabecera no es JSON (%1)</translation>
    </message>
    <message>
        <source>the file has no tensor “%1”</source>
        <translation>el archivo no tiene el tensor «%1»</translation>
    </message>
    <message>
        <source>the network to go on from has another shape</source>
        <translation>la red con la que continuar tiene otra forma</translation>
    </message>
    <message>
        <source>the network has no parameter “%1”</source>
        <translation>la red no tiene el parámetro «%1»</translation>
    </message>
    <message>
        <source>the network has no such neuron in layer %1</source>
        <translation>la red no tiene esa neurona en la capa %1</translation>
    </message>
    <message>
        <source>“%1” is not the report of an experiment</source>
        <translation>«%1» no es el informe de un experimento</translation>
    </message>
    <message>
        <source>“%1” is a part of another experiment</source>
        <translation>«%1» es parte de otro experimento</translation>
    </message>
    <message>
        <source>“%1” has runs that another part has, too</source>
        <translation>«%1» tiene ejecuciones que también tiene otra parte</translation>
    </message>
    <message>
        <source>parts are missing: there are %1 of the experiment’s %2 runs</source>
        <translation>faltan partes: hay %1 de las %2 ejecuciones del experimento</translation>
    </message>
    <message>
        <source>“%1” has runs that its axes do not</source>
        <translation>«%1» tiene ejecuciones que no están en sus ejes</translation>
    </message>
    <message>
        <source>“%1” was computed with another instruction set: its figures differ by rounding</source>
        <translation>«%1» se calculó con otro juego de instrucciones: sus cifras difieren por redondeo</translation>
    </message>
    <message>
        <source>“%1” is missing in the session, or cannot be used</source>
        <translation>«%1» falta en la sesión o no se puede usar</translation>
    </message>
    <message>
        <source>“%1” is missing in the plan of the run, or cannot be used</source>
        <translation>«%1» falta en el plan de la ejecución o no se puede usar</translation>
    </message>
    <message>
        <source>the run learned from other words, “%1” (fingerprint %2): open them first</source>
        <translation>la ejecución aprendió de otras palabras, «%1» (huella %2): ábralas primero</translation>
    </message>
    <message>
        <source>the picture does not carry a run: it is not a PNG that the program exported, or shows a run that went on from a file</source>
        <translation>la imagen no contiene ninguna ejecución: no es un PNG exportado por el programa, o muestra una ejecución que continuó desde un archivo</translation>
    </message>
    <message>
        <source>the run that the picture carries is damaged</source>
        <translation>la ejecución que contiene la imagen está dañada</translation>
    </message>
    <message>
        <source>the session is damaged: it was not written to its end, or changed since</source>
        <translation>la sesión está dañada: no se escribió hasta el final o se ha cambiado después</translation>
    </message>
    <message>
        <source>this is not a session</source>
        <translation>no es una sesión</translation>
    </message>
    <message>
        <source>the session was written by a newer version of the program (%1): it can be opened with that</source>
        <translation>la sesión la escribió una versión más nueva del programa (%1): con ella se puede abrir</translation>
    </message>
    <message>
        <source>none of the session’s runs can be shown: their words “%1” are not in the file. Open them first</source>
        <translation>no se puede mostrar ninguna ejecución de la sesión: sus palabras «%1» no están en el archivo. Ábralas primero</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>no se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation>no hay espacio para él</translation>
    </message>
    <message>
        <source>the finished file cannot be moved into place</source>
        <translation>el archivo terminado no se puede poner en su sitio</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>this name is not allowed there</source>
        <translation>ese nombre no está permitido allí</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the picture cannot be created: there is not enough memory</source>
        <translation>no se puede crear la imagen: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>width and height must be from %1 to %2 pixels</source>
        <translation>anchura y altura deben ser de %1 a %2 píxeles</translation>
    </message>
    <message>
        <source>the scale must be from %1 to %2</source>
        <translation>la escala debe ser de %1 a %2</translation>
    </message>
    <message>
        <source>a picture may have %1 million pixels at most: lower width, height or scale</source>
        <translation>una imagen puede tener %1 millones de píxeles como máximo: reduzca anchura, altura o escala</translation>
    </message>
    <message>
        <source>it is part of a loop of symbolic links</source>
        <translation>forma parte de un ciclo de enlaces simbólicos</translation>
    </message>
    <message>
        <source>no program reads from it</source>
        <translation>ningún programa lee de él</translation>
    </message>
</context>
<context>
    <name>film</name>
    <message>
        <source>the film cannot be encoded: there is not enough memory, or a picture is too large</source>
        <translation>no se puede codificar la película: no hay memoria suficiente, o una imagen es demasiado grande</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>no se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>no se puede escribir «%1»</translation>
    </message>
    <message>
        <source>%1, %2 neurons, batch %3, learning rate %4, seed %5</source>
        <translation>%1, %2 neuronas, lote %3, tasa de aprendizaje %4, semilla %5</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · paso %2 de %3 · %4</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>The function that makes a neuron’s output h of its input hpreact: tanh, ReLU, … Also its result.</source>
        <translation>La función que convierte la entrada hpreact de una neurona en su salida h: tanh, ReLU, … También su resultado.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>The examples of one training step, drawn at random; the gradient is the mean over them.</source>
        <translation>Los ejemplos de un paso de entrenamiento, elegidos al azar; el gradiente es la media sobre ellos.</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>Gives every neuron’s hpreact mean 0 and std 1 over the batch, then multiplies it by bngain and adds bnbias (Ioffe and Szegedy 2015).</source>
        <translation>Da al hpreact de cada neurona media 0 y desviación típica 1 sobre el lote, luego lo multiplica por bngain y le suma bnbias (Ioffe y Szegedy 2015).</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The embedding: a vector of numbers for each character, learned like all other parameters.</source>
        <translation>El embedding: un vector de números por carácter, que se aprende como los demás parámetros.</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>The characters before the one that is to be predicted; the lecture’s block_size.</source>
        <translation>Los caracteres anteriores al que se va a predecir; block_size en la clase.</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muerta</translation>
    </message>
    <message>
        <source>A neuron that no example of the dev split reaches where its activation has a slope: no gradient ever changes it.</source>
        <translation>Una neurona a la que ningún ejemplo de la parte dev lleva a donde su activación tiene pendiente: ningún gradiente la cambia nunca.</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to h: how the loss changes with a neuron’s output.</source>
        <translation>El gradiente de la pérdida respecto a h: cómo cambia la pérdida con la salida de una neurona.</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to hpreact: dL/dh times the activation’s slope. The weights learn from it.</source>
        <translation>El gradiente de la pérdida respecto a hpreact: dL/dh por la pendiente de la activación. De él aprenden los pesos.</translation>
    </message>
    <message>
        <source>fan_in</source>
        <translation>fan_in</translation>
    </message>
    <message>
        <source>How many numbers a neuron takes in.</source>
        <translation>Cuántos números recibe una neurona.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>What makes up for the squeezing of an activation when weights are drawn: 5/3 for tanh, √2 for ReLU.</source>
        <translation>Lo que compensa la compresión de una activación al sortear los pesos: 5/3 para tanh, √2 para ReLU.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>What leaves the activation of a hidden layer: h = tanh(hpreact).</source>
        <translation>Lo que sale de la activación de una capa oculta: h = tanh(hpreact).</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>What enters the activation of a hidden layer: hpreact = x·W + b.</source>
        <translation>Lo que entra en la activación de una capa oculta: hpreact = x·W + b.</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>escala inicial</translation>
    </message>
    <message>
        <source>What a parameter’s random numbers are multiplied by: their std.</source>
        <translation>Por lo que se multiplican los números aleatorios de un parámetro: su desviación típica.</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>inicialización Kaiming</translation>
    </message>
    <message>
        <source>Weights with std gain/√fan_in, the ◆ on a slider: what passes through a layer keeps its std (He et al. 2015).</source>
        <translation>Pesos con desviación típica ganancia/√fan_in, el ◆ de un deslizador: lo que pasa por una capa conserva su desviación típica (He et al. 2015).</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>What the gradient is multiplied by in an update.</source>
        <translation>Por lo que se multiplica el gradiente en una actualización.</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>The output layer’s numbers, one for each character; softmax makes probabilities of them.</source>
        <translation>Los números de la capa de salida, uno por carácter; softmax los convierte en probabilidades.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>Cross-entropy: the mean of −log of the probability that the network gives to the right character. Guessing costs log(vocabulary).</source>
        <translation>Entropía cruzada: la media de −log de la probabilidad que la red da al carácter correcto. Adivinar al azar cuesta log(vocabulario).</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>Step 0 of the network that the controls describe, while the run trains on.</source>
        <translation>El paso 0 de la red que describen los controles, mientras la ejecución sigue entrenándose.</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>estadísticas móviles</translation>
    </message>
    <message>
        <source>Batch norm’s moving average of mean and variance, used where no batch may decide: in evaluations and samples.</source>
        <translation>La media móvil de media y varianza de la normalización por lotes, que se usa donde no debe decidir ningún lote: en evaluaciones y muestras.</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>An output where the activation is almost flat, for tanh |h| &gt; 0.99: hardly any gradient passes.</source>
        <translation>Una salida donde la activación es casi plana, en tanh |h| &gt; 0,99: apenas pasa gradiente.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same run.</source>
        <translation>Donde empiezan los números aleatorios: la misma semilla da la misma ejecución.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenciosas</translation>
    </message>
    <message>
        <source>A neuron that is saturated for every example of this batch. Others may wake it.</source>
        <translation>Una neurona saturada para todos los ejemplos de este lote. Otros pueden reactivarla.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>The derivative of the activation, 1 − h² for tanh: the share of the gradient that it lets through.</source>
        <translation>La derivada de la activación, 1 − h² en tanh: la parte del gradiente que deja pasar.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>The words are split in three: train to learn from, dev to compare networks, test for the final figure.</source>
        <translation>Las palabras se reparten en tres: train para aprender, dev para comparar redes, test para la cifra final.</translation>
    </message>
    <message>
        <source>std</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Standard deviation: how far values spread around their mean.</source>
        <translation>Desviación típica: cuánto se alejan los valores de su media.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>One update of all parameters by the gradient of one batch. Step 0 is the network as it was drawn.</source>
        <translation>Una actualización de todos los parámetros con el gradiente de un lote. El paso 0 es la red tal como se sorteó.</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>actualización:datos</translation>
    </message>
    <message>
        <source>The std of an update over the std of the weights, as a power of ten; about −3 is right.</source>
        <translation>La desviación típica de una actualización entre la de los pesos, como potencia de diez; lo adecuado es cerca de −3.</translation>
    </message>
    <message>
        <source>W, b</source>
        <translation>W, b</translation>
    </message>
    <message>
        <source>Weights and biases of a layer, numbered from the first: W1, b1, W2, …; the last ones make the logits.</source>
        <translation>Pesos y sesgos de una capa, numerados desde la primera: W1, b1, W2, …; los últimos dan los logits.</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, %4 steps/s</source>
        <translation>paso %1 de %2, pérdida %3, %4 pasos/s</translation>
    </message>
    <message>
        <source>evaluating: %1 %</source>
        <translation>evaluando: %1 %</translation>
    </message>
    <message>
        <source>sampling: %1 %</source>
        <translation>generando muestras: %1 %</translation>
    </message>
    <message>
        <source>a film goes from a step to a later one, both of those that are trained, %1 to %2, not from %3 to %4</source>
        <translation>una película va de un paso a otro posterior, ambos entre los entrenados, %1 a %2, no de %3 a %4</translation>
    </message>
    <message>
        <source>--film-page must be a plot, as “hpreact”, or one of %1, not “%2”</source>
        <translation>--film-page debe ser un gráfico, como «hpreact», o uno de %1, no «%2»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;English</source>
        <translation>Españo&amp;l</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>no hay memoria suficiente para esto</translation>
    </message>
    <message>
        <source>something went wrong inside the program: %1</source>
        <translation>algo ha fallado dentro del programa: %1</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>the words give only %1 examples for training: the batch is lowered from %2</source>
        <translation>las palabras dan solo %1 ejemplos para entrenar: el lote se reduce de %2</translation>
    </message>
    <message>
        <source>this network has no scale “%1”; its scales are: %2</source>
        <translation>esta red no tiene la escala «%1»; sus escalas son: %2</translation>
    </message>
    <message>
        <source>--%1 does not go with --resume: %2</source>
        <translation>--%1 no acompaña a --resume: %2</translation>
    </message>
    <message>
        <source>the network is there already</source>
        <translation>la red ya existe</translation>
    </message>
    <message>
        <source>the network is drawn already; see --multiply</source>
        <translation>la red ya está sorteada; véase --multiply</translation>
    </message>
    <message>
        <source>the network has %1, and %2 was asked for</source>
        <translation>la red tiene %1, y se pidió %2</translation>
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
        <translation>Capa de salida corregida</translation>
    </message>
    <message>
        <source>Tanh fixed</source>
        <translation>Tanh corregida</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>inicialización Kaiming</translation>
    </message>
    <message>
        <source>All scales 1: the first loss is far too high and tanh is saturated</source>
        <translation>Todas las escalas 1: la primera pérdida es excesiva y tanh está saturada</translation>
    </message>
    <message>
        <source>W2 small, b2 zero: the first loss is as expected, tanh is still saturated</source>
        <translation>W2 pequeña, b2 cero: la primera pérdida es la esperada, tanh sigue saturada</translation>
    </message>
    <message>
        <source>W1 and b1 small as well, found by trial and error: tanh is no longer saturated</source>
        <translation>También W1 y b1 pequeños, hallados a base de probar: tanh ya no está saturada</translation>
    </message>
    <message>
        <source>W1 = gain/√fan_in, calculated: tanh is no longer saturated</source>
        <translation>W1 = ganancia/√fan_in, calculado: tanh ya no está saturada</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>hpreact is normalised: its std no longer depends on W1</source>
        <translation>hpreact está normalizado: su desviación típica ya no depende de W1</translation>
    </message>
    <message>
        <source>Deep, 5 × 100</source>
        <translation>Profunda, 5 × 100</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3: each is much like the next</source>
        <translation>Cinco capas ocultas con ganancia 5/3: cada una se parece mucho a la siguiente</translation>
    </message>
    <message>
        <source>Deep, batch norm</source>
        <translation>Profunda, norm. por lotes</translation>
    </message>
    <message>
        <source>Five hidden layers, all normalised: no gain to choose</source>
        <translation>Cinco capas ocultas, todas normalizadas: no hay ganancia que elegir</translation>
    </message>
    <message>
        <source>Deep, no gain</source>
        <translation>Profunda, sin ganancia</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 1: activations shrink</source>
        <translation>Cinco capas ocultas con ganancia 1: las activaciones se encogen</translation>
    </message>
    <message>
        <source>Deep, gain 3</source>
        <translation>Profunda, ganancia 3</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 3: activations saturate</source>
        <translation>Cinco capas ocultas con ganancia 3: las activaciones se saturan</translation>
    </message>
    <message>
        <source>ReLU, dead neurons</source>
        <translation>ReLU, neuronas muertas</translation>
    </message>
    <message>
        <source>ReLU with W1 small and b1 at 1: some neurons start dead</source>
        <translation>ReLU con W1 pequeño y b1 a 1: algunas neuronas empiezan muertas</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>Programa coseno</translation>
    </message>
    <message>
        <source>300 neurons and a learning rate that falls from 0.15 to 0: more learned in 60,000 steps</source>
        <translation>300 neuronas y una tasa de aprendizaje que baja de 0,15 a 0: se aprende más en 60.000 pasos</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lecture’s list starts at a loss of 27.88, this one at %1: its first batch holds other names. Guessing costs %2, dashed in “Loss”: this network is confidently wrong.</source>
        <translation>La lista de la clase empieza con una pérdida de 27,88, esta en %1: su primer lote tiene otros nombres. Adivinar al azar cuesta %2, la línea discontinua de «Pérdida»: esta red se equivoca con mucha seguridad.</translation>
    </message>
    <message>
        <source>“Loss” starts at %1, far above the dashed line at %2, which is what guessing costs: this network is confidently wrong.</source>
        <translation>«Pérdida» empieza en %1, muy por encima de la línea discontinua en %2, lo que cuesta adivinar al azar: esta red se equivoca con mucha seguridad.</translation>
    </message>
    <message>
        <source>W2 × 0.01 and no b2: “Loss” starts at %1, and no steps are lost on unlearning. “h” has not changed: %2 of it is still saturated.</source>
        <translation>W2 × 0,01 y sin b2: «Pérdida» empieza en %1, y no se pierden pasos en desaprender. «h» no ha cambiado: %2 sigue saturado.</translation>
    </message>
    <message>
        <source>W1 × 0.2, b1 × 0.01: “hpreact” fits between the saturated regions of tanh. Only %1 of “h” is saturated, and “Neurons” is almost all black.</source>
        <translation>W1 × 0,2, b1 × 0,01: «hpreact» cabe entre las zonas saturadas de tanh. Solo %1 de «h» está saturado, y «Neuronas» es casi todo negro.</translation>
    </message>
    <message>
        <source>W1 is calculated, not tried out: gain 5/3 over √fan_in, the ◆ on its slider. “hpreact” has a std of %1, “h” of %2, with %3 saturated.</source>
        <translation>W1 está calculado, no probado: ganancia 5/3 entre √fan_in, el ◆ de su deslizador. «hpreact» tiene una desviación típica de %1, «h» de %2, con %3 saturado.</translation>
    </message>
    <message>
        <source>Batch norm gives “hpreact” mean 0 and std 1 in every batch (here: %1). The scale of W1 no longer matters; bngain1 and bnbias1 do.</source>
        <translation>La normalización por lotes da a «hpreact» media 0 y desviación típica 1 en cada lote (aquí: %1). La escala de W1 ya no importa; bngain1 y bnbias1 sí.</translation>
    </message>
    <message>
        <source>Five layers at gain 5/3: the std of “h” goes from %1 in the first to %2 in the last and settles. What tanh squeezes, the gain makes up for.</source>
        <translation>Cinco capas con ganancia 5/3: la desviación típica de «h» va de %1 en la primera a %2 en la última y se estabiliza. Lo que tanh comprime, la ganancia lo compensa.</translation>
    </message>
    <message>
        <source>All layers normalised: “h” has a std of %1 in the first layer, %2 in the last. As it trains, the lines of “Update to data” run close together.</source>
        <translation>Todas las capas normalizadas: «h» tiene una desviación típica de %1 en la primera capa, %2 en la última. Al entrenar, las líneas de «Actualización frente a datos» van muy juntas.</translation>
    </message>
    <message>
        <source>Gain 1, no batch norm: tanh squeezes, and nothing makes up for it. The std of “h” falls from %1 in the first layer to %2 in the last.</source>
        <translation>Ganancia 1, sin normalización por lotes: tanh comprime, y nada lo compensa. La desviación típica de «h» baja de %1 en la primera capa a %2 en la última.</translation>
    </message>
    <message>
        <source>Gain 3: %1 of the last layer’s “h” is saturated, and gradients grow on the way back: their std in the first layer is %2 × the last’s.</source>
        <translation>Ganancia 3: %1 de «h» en la última capa está saturado, y los gradientes crecen al volver: su desviación típica en la primera capa es %2 × la de la última.</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons lie so far below 0 that no example of the batch reaches them, the ▽ of “Neurons”.</source>
        <translation>ReLU, W1 a un tercio de su ◆, b1 × 1: %1 de %2 neuronas están tan por debajo de 0 que ningún ejemplo del lote las alcanza, las ▽ de «Neuronas».</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons in “Neurons” are silent in this batch (▽); %3 are dead (▼): no example ever reaches them.</source>
        <translation>ReLU, W1 a un tercio de su ◆, b1 × 1: %1 de %2 neuronas en «Neuronas» están silenciosas en este lote (▽); %3 están muertas (▼): ningún ejemplo las alcanza nunca.</translation>
    </message>
    <message>
        <source>Drag W1 left until less than %1 of “h” is saturated</source>
        <translation>Arrastre W1 a la izquierda hasta que menos de %1 de «h» esté saturado</translation>
    </message>
    <message>
        <source>Double-click a column of “Neurons” to see that neuron up close</source>
        <translation>Haga doble clic en una columna de «Neuronas» para ver esa neurona de cerca</translation>
    </message>
    <message>
        <source>Choose ReLU as activation: its gain is √2, and the ◆ moves</source>
        <translation>Elija ReLU como activación: su ganancia es √2, y el ◆ se mueve</translation>
    </message>
    <message>
        <source>Drag W1 to 1 or more: “hpreact” keeps still</source>
        <translation>Arrastre W1 hasta 1 o más: «hpreact» no se mueve</translation>
    </message>
    <message>
        <source>Drag the gain to 1 and see the curves narrow from layer to layer</source>
        <translation>Arrastre la ganancia hasta 1 y vea cómo se estrechan las curvas de capa en capa</translation>
    </message>
    <message>
        <source>Let it train for 1,000 steps and watch the lines</source>
        <translation>Deje que entrene 1.000 pasos y observe las líneas</translation>
    </message>
    <message>
        <source>Drag the gain until the last layer’s std is above 0.6</source>
        <translation>Arrastre la ganancia hasta que la desviación típica de la última capa supere 0,6</translation>
    </message>
    <message>
        <source>Set “Batch norm” to “all layers” and see the layers agree</source>
        <translation>Ponga «Norm. por lotes» en «todas las capas» y vea cómo coinciden las capas</translation>
    </message>
    <message>
        <source>Drag b1 to 0 and see the neurons come back</source>
        <translation>Arrastre b1 hasta 0 y vea cómo vuelven las neuronas</translation>
    </message>
    <message>
        <source>Drag W2 and b2 left until the diamond in “Loss” sits on the dashed line</source>
        <translation>Arrastre W2 y b2 a la izquierda hasta que el rombo de «Pérdida» esté sobre la línea discontinua</translation>
    </message>
</context>
</TS>
