<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AxisValues</name>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>batch seed</source>
        <translation>批次种子</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>decay at step</source>
        <translation>衰减步</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>initial biases</source>
        <translation>初始偏置</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>batch norm’s momentum</source>
        <translation>批归一化的动量</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>run %1 of %2, %3 left</source>
        <translation>第 %1 个运行，共 %2 个，还剩 %3</translation>
    </message>
    <message>
        <source>stopped after %1 runs of %2</source>
        <translation>在 %2 个运行中的第 %1 个之后停止</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>initial loss</source>
        <translation>初始损失</translation>
    </message>
    <message>
        <source>saturated at step 0</source>
        <translation>第 0 步的饱和比例</translation>
    </message>
    <message>
        <source>silent neurons at step 0</source>
        <translation>第 0 步的静默神经元</translation>
    </message>
    <message>
        <source>grad:data of W1 at step 0</source>
        <translation>第 0 步 W1 的梯度:数据</translation>
    </message>
    <message>
        <source>mean loss of the last 200 steps</source>
        <translation>最后 200 步的平均损失</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>dev loss</source>
        <translation>dev 损失</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>the run diverged: the loss of step %1 is not finite; lower --lr or the scales</source>
        <translation>运行已发散：第 %1 步的损失不是有限数；请减小 --lr 或尺度</translation>
    </message>
    <message>
        <source>stopped after %1 steps</source>
        <translation>在 %1 步之后停止</translation>
    </message>
    <message>
        <source>train loss %1</source>
        <translation>训练损失 %1</translation>
    </message>
    <message>
        <source>dev loss %1</source>
        <translation>dev 损失 %1</translation>
    </message>
    <message>
        <source>--%1 %2 would keep %3 losses; at most %4 are allowed</source>
        <translation>--%1 %2 将保存 %3 个损失；最多允许 %4 个</translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation>test 损失 %1</translation>
    </message>
    <message>
        <source>the samples cannot be printed</source>
        <translation>无法输出样本</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file: one would replace the other</source>
        <translation>“%1”和“%2”是同一个文件：一个会覆盖另一个</translation>
    </message>
    <message>
        <source>stopped after %1 pictures of %2</source>
        <translation>在 %2 张图片中的第 %1 张之后停止</translation>
    </message>
    <message>
        <source>the network has made %1 steps: --steps must not be less</source>
        <translation>网络已走了 %1 步：--steps 不能更小</translation>
    </message>
    <message>
        <source>revived %1 neurons</source>
        <translation>复活了 %1 个神经元</translation>
    </message>
    <message>
        <source>--report-at %1 is not among the steps %2 to %3 that are trained</source>
        <translation>--report-at %1 不在所训练的第 %2 到 %3 步之内</translation>
    </message>
    <message>
        <source>the network is not saved: it diverged</source>
        <translation>未保存网络：它已发散</translation>
    </message>
    <message>
        <source>wrote a film of %1 pictures</source>
        <translation>已写入 %1 张图片的影片</translation>
    </message>
    <message>
        <source>--losses keeps the loss of each step, of at most %1 steps; --report with --log-every has fewer</source>
        <translation>--losses 保存每一步的损失，最多 %1 步；--report 配合 --log-every 保存得更少</translation>
    </message>
</context>
<context>
    <name>JudgementTexts</name>
    <message>
        <source>Bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>在第 %1 步发散</translation>
    </message>
    <message>
        <source>Initial loss far too high</source>
        <translation>初始损失过高得多</translation>
    </message>
    <message>
        <source>Initial loss too high</source>
        <translation>初始损失过高</translation>
    </message>
    <message>
        <source>Gradients vanish with depth</source>
        <translation>梯度随深度消失</translation>
    </message>
    <message>
        <source>Gradients explode with depth</source>
        <translation>梯度随深度爆炸</translation>
    </message>
    <message>
        <source>%1 is badly saturated</source>
        <translation>%1严重饱和</translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <translation>%1饱和</translation>
    </message>
    <message>
        <source>Dead neurons: %1</source>
        <translation>死神经元：%1</translation>
    </message>
    <message>
        <source>Activations shrink with depth</source>
        <translation>激活值随深度缩小</translation>
    </message>
    <message>
        <source>Activations grow with depth</source>
        <translation>激活值随深度增大</translation>
    </message>
    <message>
        <source>Updates of %1 too large</source>
        <translation>%1 的更新过大</translation>
    </message>
    <message>
        <source>Updates of %1 too small</source>
        <translation>%1 的更新过小</translation>
    </message>
    <message>
        <source>Overfitting: it memorises the words</source>
        <translation>过拟合：它在死记单词</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too large. A lower learning rate keeps them small.</source>
        <translation>损失不再是一个数：步子太大。较低的学习率能使步子保持较小。</translation>
    </message>
    <message>
        <source>It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output layer is confidently wrong: training first has to unlearn that (the lecture’s first fix).</source>
        <translation>起始于 %1。随机猜测的代价是 log(词表大小) = %2；高于 %3 说明输出层自信地给出错误答案：训练得先把它忘掉（讲座的第一处修正）。</translation>
    </message>
    <message>
        <source>At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to 10 %).</source>
        <translation>在第 0 步，它有 %1 的输出位于 %2 的饱和区，那里几乎没有梯度通过；高于 %3 就太多了（讲座的 Kaiming 初始化为 8 到 10 %）。</translation>
    </message>
    <message>
        <source>%1 of its neurons have a piece that never wins and so gets no gradient; above %2 is too much.</source>
        <translation>它有 %1 的神经元有一段从不胜出，因而得不到梯度；高于 %2 就太多了。</translation>
    </message>
    <message>
        <source>Going backwards, each layer keeps %1 of the gradient’s std; it should keep at least %2 (He et al. 2015: keep the variance).</source>
        <translation>反向传播时，每层只保留梯度标准差的 %1；应至少保留 %2（He 等，2015：保持方差）。</translation>
    </message>
    <message>
        <source>Going backwards, each layer makes the gradient’s std %1 times as large; it should be at most %2 (He et al. 2015: keep the variance).</source>
        <translation>反向传播时，每层使梯度的标准差变为 %1 倍；最多应为 %2 倍（He 等，2015：保持方差）。</translation>
    </message>
    <message>
        <source>Each layer keeps %1 of the std of the one before; it should keep at least %2. The activation shrinks it, which a gain makes up for (tanh: 5/3).</source>
        <translation>每层只保留前一层标准差的 %1；应至少保留 %2。激活函数使它缩小，可用增益补偿（tanh：5/3）。</translation>
    </message>
    <message>
        <source>Each layer makes the std %1 times as large as the one before; it should be at most %2: the weights’ gain is too large.</source>
        <translation>每层使标准差变为前一层的 %1 倍；最多应为 %2 倍：权重的增益太大。</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and above %2 each step throws away much of what was learned (the lecture’s guide).</source>
        <translation>log10(更新:数据) 为 %1；约 −3 为宜，高于 %2 时每一步都会丢掉许多已学到的东西（讲座的参考值）。</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the lecture’s guide).</source>
        <translation>log10(更新:数据) 为 %1；约 −3 为宜，低于 %2 则学得太慢（讲座的参考值）。</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>每层 %1 个神经元</translation>
    </message>
    <message>
        <source>learning rate: %1 → %2</source>
        <translation>学习率：%1 → %2</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate is too high</source>
        <translation>损失上升：学习率太高</translation>
    </message>
    <message>
        <source>%1 overflows</source>
        <translation>%1 溢出</translation>
    </message>
    <message>
        <source>No gradient arrives: %1</source>
        <translation>没有梯度到达：%1</translation>
    </message>
    <message>
        <source>All values are equal: %1</source>
        <translation>所有值都相等：%1</translation>
    </message>
    <message>
        <source>Inputs too small: %1</source>
        <translation>输入太小：%1</translation>
    </message>
    <message>
        <source>Inputs too large: %1</source>
        <translation>输入太大：%1</translation>
    </message>
    <message>
        <source>Almost a straight line: %1</source>
        <translation>几乎是直线：%1</translation>
    </message>
    <message>
        <source>The loss is %1 after %2 steps; it started at %3, and guessing costs %4. A lower learning rate keeps the steps small.</source>
        <translation>经过 %2 步，损失为 %1；起始于 %3，随机猜测的代价是 %4。较低的学习率能使步子保持较小。</translation>
    </message>
    <message>
        <source>Some of its values are no longer finite numbers: the scales or the learning rate are too large.</source>
        <translation>它的某些值不再是有限数：尺度或学习率太大。</translation>
    </message>
    <message>
        <source>The weights after it are all zero, or everything after it is saturated: nothing before it learns.</source>
        <translation>其后的权重全为零，或其后全部饱和：它之前的部分什么也学不到。</translation>
    </message>
    <message>
        <source>Its weights are all zero: every neuron gives the same output for every example, and no example can be told from another.</source>
        <translation>它的权重全为零：每个神经元对每个样本的输出都相同，样本之间无法区分。</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; below %2 %3 is almost a straight line, or the signal fades.</source>
        <translation>在第 0 步，它的 hpreact 标准差为 %1；低于 %2 时 %3 几乎是直线，或者信号会衰减。</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; above %2 the signal grows from layer to layer.</source>
        <translation>在第 0 步，它的 hpreact 标准差为 %1；高于 %2 时信号会逐层增大。</translation>
    </message>
    <message>
        <source>At step 0 only %1 of its values lie on one side of the bend; below %2 the layer is almost a straight line.</source>
        <translation>在第 0 步，只有 %1 的值位于拐点的一侧；低于 %2 时该层几乎是直线。</translation>
    </message>
    <message>
        <source>Dev loss is %1 above train loss, %2 of it; the lecture’s networks end 2 to 4 % above, and more than %3 means that the words are memorised.</source>
        <translation>dev 损失比训练损失高 %1，即其 %2；讲座的网络最终高出 2 到 4 %，超过 %3 就说明在死记单词。</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>溢出：某些值不是有限数</translation>
    </message>
    <message>
        <source>No gradient arrives at h of layer %1</source>
        <translation>没有梯度到达第 %1 层的 h</translation>
    </message>
    <message>
        <source>All values are equal: %1 is zero</source>
        <translation>所有值都相等：%1 为零</translation>
    </message>
    <message>
        <source>Starts at %1, not %2: lower %3</source>
        <translation>起始于 %1，而非 %2：请减小 %3</translation>
    </message>
    <message>
        <source>%1 saturated at step 0 (healthy: &lt; %2)</source>
        <translation>第 0 步饱和 %1（健康：&lt; %2）</translation>
    </message>
    <message>
        <source>%1 of neurons dead ▼ (healthy: &lt; %2)</source>
        <translation>%1 的神经元已死 ▼（健康：&lt; %2）</translation>
    </message>
    <message>
        <source>%1: raise %2</source>
        <translation>%1：增大 %2</translation>
    </message>
    <message>
        <source>%1: lower %2</source>
        <translation>%1：减小 %2</translation>
    </message>
    <message>
        <source>%1 on one side of the bend (&gt; %2)</source>
        <translation>%1 在拐点的一侧（&gt; %2）</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too large (10^%3)</source>
        <translation>%1：更新:数据 10^%2，太大（10^%3）</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too small (10^%3)</source>
        <translation>%1：更新:数据 10^%2，太小（10^%3）</translation>
    </message>
    <message>
        <source>Dev %1 above train: %2 (healthy: &lt; %3)</source>
        <translation>dev 比 train 高 %1：%2（健康：&lt; %3）</translation>
    </message>
    <message>
        <source>Vanishing: × %1 a layer (healthy: &gt; %2)</source>
        <translation>消失：每层 × %1（健康：&gt; %2）</translation>
    </message>
    <message>
        <source>Exploding: × %1 a layer (healthy: &lt; %2)</source>
        <translation>爆炸：每层 × %1（健康：&lt; %2）</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&gt; %2): raise the gain</source>
        <translation>h：标准差每层 × %1（&gt; %2）：增大增益</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&lt; %2): lower the gain</source>
        <translation>h：标准差每层 × %1（&lt; %2）：减小增益</translation>
    </message>
    <message>
        <source>std %1 at step 0 (%2 to %3)</source>
        <translation>第 0 步标准差 %1（%2 到 %3）</translation>
    </message>
    <message>
        <source>%1 of its neurons are saturated for all of %3 dev examples and get no gradient; above %2 is too much (the lecture calls it permanent brain damage).</source>
        <translation>它有 %1 的神经元对全部 %3 个 dev 样本都饱和，得不到梯度；高于 %2 就太多了（讲座称之为永久性脑损伤）。</translation>
    </message>
    <message>
        <source>Loss rose to %1: learning rate too high</source>
        <translation>损失升到 %1：学习率太高</translation>
    </message>
    <message>
        <source>dead neurons revived</source>
        <translation>死神经元已复活</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Seed of all random numbers</source>
        <translation>所有随机数的种子</translation>
    </message>
    <message>
        <source>Characters that predict the next one</source>
        <translation>用来预测下一个字符的字符数</translation>
    </message>
    <message>
        <source>Numbers that stand for a character</source>
        <translation>表示一个字符的数的个数</translation>
    </message>
    <message>
        <source>Examples in each step</source>
        <translation>每一步的样本数</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>训练的步数</translation>
    </message>
    <message>
        <source>Words to learn from, one on each line, in UTF-8 (default: names).</source>
        <translation>用来学习的单词，每行一个，UTF-8 编码（默认：人名）。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (default: %4).</source>
        <translation>%1：从 %2 到 %3（默认：%4）。</translation>
    </message>
    <message>
        <source>Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.</source>
        <translation>%1 之一的初始尺度：从 0 到 %2。可重复；优先于预设。</translation>
    </message>
    <message>
        <source>Trains without a window; needs no display.</source>
        <translation>不开窗口进行训练；不需要显示器。</translation>
    </message>
    <message>
        <source>Writes a report on the run as JSON (with --headless).</source>
        <translation>以 JSON 写出运行报告（需 --headless）。</translation>
    </message>
    <message>
        <source>Steps between two losses in the report and in the progress (default: %1; with --headless).</source>
        <translation>报告和进度中两个损失之间的步数（默认：%1；需 --headless）。</translation>
    </message>
    <message>
        <source>Trains a character-level neural network and shows what it looks like from the inside.</source>
        <translation>训练字符级神经网络，并展示它的内部。</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>With the schedule “step”: the step from which the learning rate is divided by ten</source>
        <translation>调度为“step”时：从这一步起学习率除以十</translation>
    </message>
    <message>
        <source>%1: %2 (default: %3).</source>
        <translation>%1：%2（默认：%3）。</translation>
    </message>
    <message>
        <source>Activation of the hidden layers</source>
        <translation>隐藏层的激活函数</translation>
    </message>
    <message>
        <source>Initial biases</source>
        <translation>初始偏置</translation>
    </message>
    <message>
        <source>Layers with batch norm</source>
        <translation>使用批归一化的层</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Steps between two evaluations over the whole of train, dev and test (default: only at the end).</source>
        <translation>在整个 train、dev 和 test 上两次评估之间的步数（默认：只在结束时）。</translation>
    </message>
    <message>
        <source>One of the lecture’s networks (see --list-presets). Other options change its shape, and its scales follow.</source>
        <translation>讲座的网络之一（见 --list-presets）。其他选项会改变它的形状，尺度随之调整。</translation>
    </message>
    <message>
        <source>Prints the presets.</source>
        <translation>列出预设。</translation>
    </message>
    <message>
        <source>Words to sample from the network at the end, from 1 to %1; they are printed (with --headless).</source>
        <translation>结束时从网络采样的单词数，1 到 %1；会被打印出来（需 --headless）。</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, 1 to %1 of them</source>
        <translation>隐藏层的宽度，1 到 %1 层</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Share of each batch in batch norm’s running statistics</source>
        <translation>每个批次在批归一化滑动统计量中的权重</translation>
    </message>
    <message>
        <source>%1, each from 1 to %2 (default: %3).</source>
        <translation>%1，每个从 1 到 %2（默认：%3）。</translation>
    </message>
    <message>
        <source>%1: at most %2 (default: %3).</source>
        <translation>%1：最多 %2（默认：%3）。</translation>
    </message>
    <message>
        <source>Writes the network after the last step as a safetensors file (with --headless).</source>
        <translation>把最后一步之后的网络写成 safetensors 文件（需 --headless）。</translation>
    </message>
    <message>
        <source>Goes on from a network that --save wrote; --steps counts from step 0 (with --headless).</source>
        <translation>从 --save 写出的网络继续；--steps 从第 0 步算起（需 --headless）。</translation>
    </message>
    <message>
        <source>Multiplies a parameter of the network resumed, as W2=0.1. Can be repeated (with --resume).</source>
        <translation>给所继续的网络的一个参数乘上一个数，例如 W2=0.1。可重复（需 --resume）。</translation>
    </message>
    <message>
        <source>Draws the incoming weights of dead neurons anew (with --resume).</source>
        <translation>重新抽取死神经元的输入权重（需 --resume）。</translation>
    </message>
    <message>
        <source>Writes a film of the training: an animated WebP for a name in .webp, numbered pictures for one in .png (with --headless).</source>
        <translation>写出训练的影片：名称以 .webp 结尾则为动画 WebP，以 .png 结尾则为编号图片（需 --headless）。</translation>
    </message>
    <message>
        <source>What the film shows: overview, layers, batch-norm, neuron, activations, or a plot, as hpreact (default: overview).</source>
        <translation>影片显示的内容：overview、layers、batch-norm、neuron、activations，或某个图，如 hpreact（默认：overview）。</translation>
    </message>
    <message>
        <source>Pictures of the film, from %1 to %2 (default: %3).</source>
        <translation>影片的图片数，%1 到 %2（默认：%3）。</translation>
    </message>
    <message>
        <source>The film’s first step (default: the first).</source>
        <translation>影片的第一步（默认：最初一步）。</translation>
    </message>
    <message>
        <source>The film’s last step (default: the last).</source>
        <translation>影片的最后一步（默认：最末一步）。</translation>
    </message>
    <message>
        <source>How far apart its steps lie: log or linear (default: log).</source>
        <translation>各步的间隔：log 或 linear（默认：log）。</translation>
    </message>
    <message>
        <source>Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. What can be varied: %1 (with --headless).</source>
        <translation>改变一个设置：W1=0.01:1:9（尺度、lr 和 gain 按对数等距）、width=50:300:6，或 activation=tanh,relu。给两次即得一张图。可以改变的有：%1（需 --headless）。</translation>
    </message>
    <message>
        <source>Repeats each run with so many seeds: --seed, the next one, … (with --headless).</source>
        <translation>用这么多个种子重复每个运行：--seed、下一个……（需 --headless）。</translation>
    </message>
    <message>
        <source>Runs at a time (default: as many as there are processors).</source>
        <translation>同时进行的运行数（默认：与处理器数相同）。</translation>
    </message>
    <message>
        <source>Writes an experiment’s runs as CSV.</source>
        <translation>以 CSV 写出实验的各个运行。</translation>
    </message>
    <message>
        <source>Computes the I-th of N parts of an experiment, for --merge.</source>
        <translation>计算实验 N 份中的第 I 份，供 --merge 使用。</translation>
    </message>
    <message>
        <source>Joins the reports of an experiment’s parts into --report and --table (with --headless).</source>
        <translation>把实验各部分的报告合并到 --report 和 --table（需 --headless）。</translation>
    </message>
    <message>
        <source>Seed of the batches, so that networks of different shapes see the same</source>
        <translation>批次的种子，使形状不同的网络看到相同的批次</translation>
    </message>
    <message>
        <source>%1: from 0 to %2 (default: those that follow the parameters’).</source>
        <translation>%1：从 0 到 %2（默认：接着参数抽取的那些）。</translation>
    </message>
    <message>
        <source>Writes the plots as pictures into this folder (with --headless).</source>
        <translation>把各个图作为图片写入此文件夹（需 --headless）。</translation>
    </message>
    <message>
        <source>Format of these pictures: png, svg or pdf (default: png).</source>
        <translation>这些图片的格式：png、svg 或 pdf（默认：png）。</translation>
    </message>
    <message>
        <source>Resolution of these pictures, from %1 to %2; they measure the same in inches (default: %3 for pages, twice that for plots).</source>
        <translation>这些图片的分辨率，%1 到 %2；以英寸计的大小不变（默认：页面为 %3，图为其两倍）。</translation>
    </message>
    <message>
        <source>Writes the loss of every step as CSV (with --headless).</source>
        <translation>以 CSV 写出每一步的损失（需 --headless）。</translation>
    </message>
    <message>
        <source>Writes losses, and histograms of all layers at step 0, the last step and the steps of --report-at, as an event file for TensorBoard into this folder (with --headless).</source>
        <translation>把损失，以及第 0 步、最后一步和 --report-at 各步时所有层的直方图，作为 TensorBoard 事件文件写入此文件夹（需 --headless）。</translation>
    </message>
    <message>
        <source>Steps whose figures the report takes, as 0,100,12345 (with --report or --tensorboard).</source>
        <translation>报告取其数值的步，例如 0,100,12345（需 --report 或 --tensorboard）。</translation>
    </message>
    <message>
        <source>A session (.actigrad), a network (.safetensors) or a picture that was exported, for the window; else the same as --words.</source>
        <translation>供窗口打开的会话（.actigrad）、网络（.safetensors）或导出的图片；否则等同于 --words。</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>there is no option “%1”; see actigrad --help</source>
        <translation>没有选项“%1”；见 actigrad --help</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty</source>
        <translation>--%1 需要一个非空的值</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 必须是从 %2 到 %3 的整数，而不是“%4”</translation>
    </message>
    <message>
        <source>--scale must be NAME=X, for example W1=0.2, not “%1”</source>
        <translation>--scale 必须是 名称=X，例如 W1=0.2，而不是“%1”</translation>
    </message>
    <message>
        <source>there is no scale “%1”; the scales are: %2</source>
        <translation>没有尺度“%1”；尺度有：%2</translation>
    </message>
    <message>
        <source>the scale of %1 must be a number from 0 to %2, not “%3”</source>
        <translation>%1 的尺度必须是从 0 到 %2 的数，而不是“%3”</translation>
    </message>
    <message>
        <source>the name of the file of words is empty</source>
        <translation>单词文件的名称为空</translation>
    </message>
    <message>
        <source>only one file of words can be opened; “%1” is one too many</source>
        <translation>只能打开一个单词文件；“%1”是多余的</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 需要 --headless</translation>
    </message>
    <message>
        <source>Instruction set: %1</source>
        <translation>指令集：%1</translation>
    </message>
    <message>
        <source>--%1 must be a number greater than 0 and at most %2, not “%3”</source>
        <translation>--%1 必须是大于 0 且不超过 %2 的数，而不是“%3”</translation>
    </message>
    <message>
        <source>--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”</source>
        <translation>--%1 必须是以逗号分隔的 1 到 %2 个整数，每个从 1 到 %3，而不是“%4”</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not “%3”</source>
        <translation>--%1 必须是 %2 之一，而不是“%3”</translation>
    </message>
    <message>
        <source>--%1 must be a name in UTF-8, not “%2”</source>
        <translation>--%1 必须是 UTF-8 编码的名称，而不是“%2”</translation>
    </message>
    <message>
        <source>--multiply must be NAME=X, for example W2=0.1, with X from −%1 to %1, not “%2”</source>
        <translation>--multiply 必须是 名称=X，例如 W2=0.1，X 从 −%1 到 %1，而不是“%2”</translation>
    </message>
    <message>
        <source>--report-at must be up to %1 steps with commas between them, not “%2”</source>
        <translation>--report-at 必须是以逗号分隔的最多 %1 个步，而不是“%2”</translation>
    </message>
    <message>
        <source>the name of the file to resume is empty</source>
        <translation>要继续的文件名称为空</translation>
    </message>
    <message>
        <source>--multiply and --revive need --resume</source>
        <translation>--multiply 和 --revive 需要 --resume</translation>
    </message>
    <message>
        <source>--%1 needs --film</source>
        <translation>--%1 需要 --film</translation>
    </message>
    <message>
        <source>--film must end in .webp (animated) or .png (numbered pictures), not “%1”</source>
        <translation>--film 必须以 .webp（动画）或 .png（编号图片）结尾，而不是“%1”</translation>
    </message>
    <message>
        <source>--film-spacing must be log or linear, not “%1”</source>
        <translation>--film-spacing 必须是 log 或 linear，而不是“%1”</translation>
    </message>
    <message>
        <source>--sweep can be given twice at most</source>
        <translation>--sweep 最多可以给两次</translation>
    </message>
    <message>
        <source>--sweep %1 is given twice</source>
        <translation>--sweep %1 给了两次</translation>
    </message>
    <message>
        <source>an experiment of %1 runs is too large; at most %2 are possible</source>
        <translation>%1 个运行的实验太大；最多 %2 个</translation>
    </message>
    <message>
        <source>--%1 needs --sweep or --seeds</source>
        <translation>--%1 需要 --sweep 或 --seeds</translation>
    </message>
    <message>
        <source>--table needs --sweep, --seeds or --merge</source>
        <translation>--table 需要 --sweep、--seeds 或 --merge</translation>
    </message>
    <message>
        <source>--merge joins what was computed; --sweep and --seeds do not go with it</source>
        <translation>--merge 合并已计算的结果；不能与 --sweep 和 --seeds 一起使用</translation>
    </message>
    <message>
        <source>an experiment needs --report or --table, where its results go</source>
        <translation>实验需要 --report 或 --table 来存放结果</translation>
    </message>
    <message>
        <source>--%1 is of a single run, not of an experiment</source>
        <translation>--%1 只用于单个运行，不用于实验</translation>
    </message>
    <message>
        <source>“%1” can be opened in the window only, without --headless</source>
        <translation>“%1”只能在窗口中打开，不能带 --headless</translation>
    </message>
    <message>
        <source>--report-at needs --report or --tensorboard</source>
        <translation>--report-at 需要 --report 或 --tensorboard</translation>
    </message>
    <message>
        <source>--export-format must be png, svg or pdf, not “%1”</source>
        <translation>--export-format 必须是 png、svg 或 pdf，而不是“%1”</translation>
    </message>
    <message>
        <source>--export-format and --dpi need --export-dir</source>
        <translation>--export-format 和 --dpi 需要 --export-dir</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>x = %1
%2 = %3
slope = %4</source>
        <translation>x = %1
%2 = %3
斜率 = %4</translation>
    </message>
    <message>
        <source>%1 (pinned: %2)</source>
        <translation>%1（固定的：%2）</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定的</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，固定的</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>RunTableTexts</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Loss at 0</source>
        <translation>0 步损失</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>当前损失</translation>
    </message>
    <message>
        <source>Sat. at 0</source>
        <translation>0 步饱和</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the run’s loss curve is drawn, and how</source>
        <translation>是否绘制该运行的损失曲线，以及如何绘制</translation>
    </message>
    <message>
        <source>The run’s name: double-click or F2 to change it</source>
        <translation>运行的名称：双击或按 F2 修改</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>随机数的种子</translation>
    </message>
    <message>
        <source>Loss of the first batch, before any training</source>
        <translation>任何训练之前第一个批次的损失</translation>
    </message>
    <message>
        <source>Smoothed loss of the newest batches</source>
        <translation>最新批次的平滑损失</translation>
    </message>
    <message>
        <source>Steps trained so far</source>
        <translation>到目前为止训练的步数</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>运行的状态</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，已显示</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>Init scales: %1</source>
        <translation>初始尺度：%1</translation>
    </message>
    <message>
        <source>Batch %1, %2 steps</source>
        <translation>批次 %1，%2 步</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
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
        <translation>饱和 (dev)</translation>
    </message>
    <message>
        <source>Dead (dev)</source>
        <translation>死 (dev)</translation>
    </message>
    <message>
        <source>Init scales of C, W1, b1 and so on; point at a run to see them by name</source>
        <translation>C、W1、b1 等的初始尺度；指向一个运行可看到各自的名称</translation>
    </message>
    <message>
        <source>Loss over all training examples, at the last evaluation</source>
        <translation>最近一次评估时，所有训练样本上的损失</translation>
    </message>
    <message>
        <source>Loss over the dev split, which is not trained on, at the last evaluation; bold: the lowest</source>
        <translation>最近一次评估时，不参与训练的 dev 部分上的损失；粗体：最低者</translation>
    </message>
    <message>
        <source>Loss over the test split, at the last evaluation</source>
        <translation>最近一次评估时，test 部分上的损失</translation>
    </message>
    <message>
        <source>Share of h in the saturated regions of the activation at step 0 (tanh: |h| &gt; 0.99)</source>
        <translation>第 0 步时位于激活函数饱和区的 h 的比例（tanh：|h| &gt; 0.99）</translation>
    </message>
    <message>
        <source>Share of h that is saturated over the whole dev split, at the last evaluation</source>
        <translation>最近一次评估时，整个 dev 部分上饱和的 h 的比例</translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the dev split, at the last evaluation</source>
        <translation>最近一次评估时，对 dev 部分每个样本都饱和的神经元</translation>
    </message>
    <message>
        <source>Words: %1, seed %2</source>
        <translation>单词：%1，种子 %2</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>激活函数 %1</translation>
    </message>
    <message>
        <source>context %1, embedding %2, hidden %3</source>
        <translation>上下文 %1，嵌入 %2，隐藏层 %3</translation>
    </message>
    <message>
        <source>bias drawn</source>
        <translation>偏置随机</translation>
    </message>
    <message>
        <source>bias zero</source>
        <translation>偏置为零</translation>
    </message>
    <message>
        <source>batch norm in hidden layers, momentum %1</source>
        <translation>隐藏层使用批归一化，动量 %1</translation>
    </message>
    <message>
        <source>batch norm in all layers, momentum %1</source>
        <translation>所有层使用批归一化，动量 %1</translation>
    </message>
    <message>
        <source>no batch norm</source>
        <translation>无批归一化</translation>
    </message>
    <message>
        <source>learning rate %1, constant</source>
        <translation>学习率 %1，恒定</translation>
    </message>
    <message>
        <source>learning rate %1, a tenth of it from step %2 on</source>
        <translation>学习率 %1，从第 %2 步起为十分之一</translation>
    </message>
    <message>
        <source>learning rate %1, down to 0 by a cosine</source>
        <translation>学习率 %1，按余弦降到 0</translation>
    </message>
    <message>
        <source>Evaluated after %1 steps: train %2, dev %3, test %4</source>
        <translation>在 %1 步之后评估：train %2，dev %3，test %4</translation>
    </message>
    <message>
        <source>gain %1, %2 layers</source>
        <translation>增益 %1，%2 层</translation>
    </message>
    <message>
        <source>Silent at 0</source>
        <translation>0 步静默</translation>
    </message>
    <message>
        <source>Neurons silent in the batch of step 0: saturated for every example of it</source>
        <translation>在第 0 步的批次中静默的神经元：对其每个样本都饱和</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>全为 1</translation>
    </message>
    <message>
        <source>Diverged at %1</source>
        <translation>在 %1 发散</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>… (%1 smaller terms: %2)</source>
        <translation>…（%1 个较小的项：%2）</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>index</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Example %1 of the batch: %2. Characters are indices into the alphabet of %3.
x = [%4], target y = %5</source>
        <translation>批次的样本 %1：%2。字符是 %3 个字母的字母表中的序号。
x = [%4]，目标 y = %5</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Each character becomes its row of C: %1 numbers.
embcat = %2, side by side: %3 numbers</source>
        <translation>每个字符变成 C 中它的那一行：%1 个数。
embcat = %2，并排：%3 个数</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>段</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Saturated: hardly any gradient will pass.</source>
        <translation>饱和：几乎不会有梯度通过。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>logits = batch norm of h %1
logit%2 = %3</source>
        <translation>logits = h 的批归一化 %1
logit%2 = %3</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>all equal: 1/%1</source>
        <translation>全部相等：1/%1</translation>
    </message>
    <message>
        <source>p[%1] = exp(%2) / Σ exp(logits) = %3
The network expects “%4” (p = %5).</source>
        <translation>p[%1] = exp(%2) / Σ exp(logits) = %3
网络预期“%4”（p = %5）。</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>all equal: log %1 = %2</source>
        <translation>全部相等：log %1 = %2</translation>
    </message>
    <message>
        <source>loss = −log p[%1] = −log %2 = %3
The batch’s loss is the mean of its %4 examples: %5. With all characters equally likely it would be %6.</source>
        <translation>损失 = −log p[%1] = −log %2 = %3
批次的损失是其 %4 个样本的平均：%5。若所有字符等可能，则为 %6。</translation>
    </message>
    <message>
        <source>dL/dlogits = p / %1, and (p − 1) / %1 at the target: each logit is pushed by how wrong it is.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</source>
        <translation>dL/dlogits = p / %1，目标处为 (p − 1) / %1：每个 logit 按其错误程度被推动。
dL/dlogit[%2] = (%3 − 1) / %1 = %4</translation>
    </message>
    <message>
        <source>dL/dh%1 comes back through batch norm and %2: %3</source>
        <translation>dL/dh%1 经批归一化和 %2 传回：%3</translation>
    </message>
    <message>
        <source>weight of neuron %1</source>
        <translation>神经元 %1 的权重</translation>
    </message>
    <message>
        <source>dL/d%1, through batch norm: %2</source>
        <translation>dL/d%1，经批归一化：%2</translation>
    </message>
    <message>
        <source>share of dL/d%1</source>
        <translation>dL/d%1 的一份</translation>
    </message>
    <message>
        <source>dL/d%1 = Σ over the batch of %2%3 · dL/dhpreact%4; this example: %5 · %6 = %7
All %8 examples together: %9</source>
        <translation>dL/d%1 = 对批次求和 Σ %2%3 · dL/dhpreact%4；本样本：%5 · %6 = %7
全部 %8 个样本合计：%9</translation>
    </message>
    <message>
        <source>change of a parameter</source>
        <translation>参数的变化</translation>
    </message>
    <message>
        <source>parameters, %</source>
        <translation>参数，%</translation>
    </message>
    <message>
        <source>The same batch’s loss: %1 before the update, %2 after it.</source>
        <translation>同一批次的损失：更新前 %1，更新后 %2。</translation>
    </message>
    <message>
        <source>The batch’s loss before the update: %1.</source>
        <translation>更新前该批次的损失：%1。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>rows of C</source>
        <translation>C 的行</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，第 %2 层</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>there is no display to open a window on; --headless trains without one</source>
        <translation>没有可以打开窗口的显示器；--headless 可不开窗口训练</translation>
    </message>
</context>
<context>
    <name>SweepReader</name>
    <message>
        <source>--sweep must be NAME=FROM:TO:COUNT or NAME=V1,V2,…, for example W1=0.01:1:9, not “%1”</source>
        <translation>--sweep 必须是 名称=起:止:个数 或 名称=V1,V2,…，例如 W1=0.01:1:9，而不是“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be varied; what can be are: %2</source>
        <translation>“%1”不能改变；可以改变的有：%2</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a number from 0 to %3</source>
        <translation>--sweep %1：“%2”不是从 0 到 %3 的数</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a whole number from 1 to %3</source>
        <translation>--sweep %1：“%2”不是从 1 到 %3 的整数</translation>
    </message>
    <message>
        <source>--sweep %1: a range is FROM:TO:COUNT, with at least 2 values, not “%2”</source>
        <translation>--sweep %1：范围是 起:止:个数，至少 2 个值，而不是“%2”</translation>
    </message>
    <message>
        <source>--sweep %1: the ends of a range must be greater than 0, as its values are equally far apart in log; list them with commas to have 0</source>
        <translation>--sweep %1：范围的两端必须大于 0，因为各值按对数等距；要包含 0，请用逗号列出各值</translation>
    </message>
    <message>
        <source>--sweep %1: at most %2 values are possible</source>
        <translation>--sweep %1：最多 %2 个值</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” has a value that is empty or stands twice</source>
        <translation>--sweep %1：“%2”中有空的或重复的值</translation>
    </message>
    <message>
        <source>--shard must be I/N with I from 1 to N, for example 2/8, not “%1”</source>
        <translation>--shard 必须是 I/N，I 从 1 到 N，例如 2/8，而不是“%1”</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>std %1 (healthy: %2 to %3)</source>
        <translation>标准差 %1（健康：%2 到 %3）</translation>
    </message>
    <message>
        <source>Starts at %1 (guessing: %2)</source>
        <translation>起始于 %1（随机猜测：%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Nothing is updated: no gradient, or no learning rate</source>
        <translation>没有任何更新：没有梯度，或学习率为零</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for all %2 examples: silent in this batch, it gets no gradient</source>
        <translation>神经元 %1 对全部 %2 个样本都饱和：在本批次中静默，得不到梯度</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples: a straight line for this batch</source>
        <translation>神经元 %1 对 %3 个样本中的 %2 个位于负侧：对本批次是一条直线</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples; it cannot die</source>
        <translation>神经元 %1 对 %3 个样本中的 %2 个位于负侧；它不会死</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples; the piece that never wins is silent</source>
        <translation>神经元 %1：段 1 在 %3 个样本中的 %2 个上胜出；从不胜出的段是静默的</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for the others</source>
        <translation>神经元 %1：段 1 在 %3 个样本中的 %2 个上胜出，其余由段 2 胜出</translation>
    </message>
    <message>
        <source>Never silent so far</source>
        <translation>至今从未静默</translation>
    </message>
    <message>
        <source>Silent since step 0</source>
        <translation>自第 0 步起静默</translation>
    </message>
    <message>
        <source>Silent at step 0, awake since step %1</source>
        <translation>第 0 步静默，自第 %1 步起醒来</translation>
    </message>
    <message>
        <source>Silent since step %1</source>
        <translation>自第 %1 步起静默</translation>
    </message>
    <message>
        <source>Silent from step %1 to %2</source>
        <translation>第 %1 到 %2 步静默</translation>
    </message>
    <message>
        <source>silent %1 times, now since step %2</source>
        <translation>静默 %1 次，本次自第 %2 步起</translation>
    </message>
    <message>
        <source>silent %1 times, last from step %2 to %3</source>
        <translation>静默 %1 次，最近一次为第 %2 到 %3 步</translation>
    </message>
    <message>
        <source>Silent at step 0; %1</source>
        <translation>第 0 步静默；%1</translation>
    </message>
    <message>
        <source>Awake at step 0; %1</source>
        <translation>第 0 步醒着；%1</translation>
    </message>
    <message>
        <source>Preview of step 0: no history</source>
        <translation>第 0 步的预览：没有历史</translation>
    </message>
    <message>
        <source>seen at every step</source>
        <translation>每一步都有观察</translation>
    </message>
    <message>
        <source>seen every %1 steps</source>
        <translation>每 %1 步观察一次</translation>
    </message>
    <message>
        <source>Only %1 caught up: evaluation goes wrong for about %2 steps</source>
        <translation>只追上了 %1：约 %2 步内评估有误</translation>
    </message>
    <message>
        <source>%1: little, though only %2 caught up</source>
        <translation>%1：很小，尽管只追上了 %2</translation>
    </message>
    <message>
        <source>%1, no more than by chance: evaluation fits</source>
        <translation>%1，不超过偶然：评估相符</translation>
    </message>
    <message>
        <source>Means differ by %1 std</source>
        <translation>均值相差 %1 个标准差</translation>
    </message>
    <message>
        <source>%1 (chance: %2): evaluation sees other values</source>
        <translation>%1（偶然：%2）：评估看到的是别的值</translation>
    </message>
    <message>
        <source>Stds differ by %1 ×</source>
        <translation>标准差相差 %1 倍</translation>
    </message>
    <message>
        <source>%1 (chance: %2 ×): evaluation sees other values</source>
        <translation>%1（偶然：%2 倍）：评估看到的是别的值</translation>
    </message>
    <message>
        <source>First piece wins %1 (about half is normal)</source>
        <translation>第一段胜出 %1（约一半属正常）</translation>
    </message>
    <message>
        <source>Both pieces win in all %1 neurons</source>
        <translation>在全部 %1 个神经元中两段都有胜出</translation>
    </message>
    <message>
        <source>std %1, up to %2 saturated</source>
        <translation>标准差 %1，最多 %2 饱和</translation>
    </message>
    <message>
        <source>std %1</source>
        <translation>标准差 %1</translation>
    </message>
    <message>
        <source>grad:data %1</source>
        <translation>梯度:数据 %1</translation>
    </message>
    <message>
        <source>From %1 to %2, the guide is %3</source>
        <translation>从 %1 到 %2，参考值为 %3</translation>
    </message>
    <message>
        <source>std %1, %2 at step 0</source>
        <translation>标准差 %1，第 0 步为 %2</translation>
    </message>
    <message>
        <source>%1 saturated (healthy: below %2)</source>
        <translation>%1 饱和（健康：低于 %2）</translation>
    </message>
    <message>
        <source>%1 saturated, %2 at step 0</source>
        <translation>%1 饱和，第 0 步为 %2</translation>
    </message>
    <message>
        <source>%1: normal</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1 below 0 (about half is normal)</source>
        <translation>%1 低于 0（约一半属正常）</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>溢出：某些值不是有限数</translation>
    </message>
    <message>
        <source>%1 below 0 (half is normal)</source>
        <translation>%1 低于 0（一半属正常）</translation>
    </message>
    <message>
        <source>%1 of h is 0 (half is normal)</source>
        <translation>%1 的 h 为 0（一半属正常）</translation>
    </message>
    <message>
        <source>%1 of winning pieces: gradient near zero</source>
        <translation>%1 的胜出段：梯度接近零</translation>
    </message>
    <message>
        <source>%1 near zero (half is normal)</source>
        <translation>%1 接近零（一半属正常）</translation>
    </message>
    <message>
        <source>%1 practically zero, %2 at step 0</source>
        <translation>%1 几乎为零，第 0 步为 %2</translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact practically zero</source>
        <translation>%1 的 dL/dhpreact 几乎为零</translation>
    </message>
    <message>
        <source>▽ %1 of %2: one piece never wins here</source>
        <translation>▽ %2 个中有 %1 个：有一段在此从不胜出</translation>
    </message>
    <message>
        <source>All of %1 neurons learn from this batch</source>
        <translation>全部 %1 个神经元都从本批次学习</translation>
    </message>
    <message>
        <source>▽ %1 of %2 silent in this batch</source>
        <translation>▽ %2 个中有 %1 个在本批次静默</translation>
    </message>
    <message>
        <source>▼ %1 of %2 silent in this batch, %3 dead</source>
        <translation>▼ %2 个中有 %1 个在本批次静默，%3 个已死</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples</source>
        <translation>神经元 %1 对 %3 个样本中的 %2 个饱和</translation>
    </message>
    <message>
        <source>Neuron %1 is dead: silent for all of %2 dev examples</source>
        <translation>神经元 %1 已死：对全部 %2 个 dev 样本静默</translation>
    </message>
</context>
<context>
    <name>actigrad::Actions</name>
    <message>
        <source>&amp;Open words…</source>
        <translation>打开单词(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Use the &amp;built-in names</source>
        <translation>使用内置的人名(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restart training</source>
        <translation>重新训练(&amp;R)</translation>
    </message>
    <message>
        <source>Start a new run with the settings on the left; the old one stays for comparison (Ctrl+R)</source>
        <translation>用左侧的设置开始新的运行；旧的留作比较（Ctrl+R）</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>One training step, while paused (F10)</source>
        <translation>暂停时训练一步（F10）</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>新种子(&amp;N)</translation>
    </message>
    <message>
        <source>Start a new run with other random numbers (Ctrl+N)</source>
        <translation>用别的随机数开始新的运行（Ctrl+N）</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>返回运行(&amp;B)</translation>
    </message>
    <message>
        <source>Reset &amp;zoom of all plots</source>
        <translation>重置所有图的缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;About Actigrad</source>
        <translation>关于 Actigrad(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Resume training (Space)</source>
        <translation>继续训练（空格）</translation>
    </message>
    <message>
        <source>Pause training; settings can still be previewed (Space)</source>
        <translation>暂停训练；仍可预览设置（空格）</translation>
    </message>
    <message>
        <source>Logarithmic c&amp;ounts in histograms</source>
        <translation>直方图用对数计数(&amp;O)</translation>
    </message>
    <message>
        <source>Train, dev and test loss over all examples (F9)</source>
        <translation>所有样本上的 train、dev 和 test 损失（F9）</translation>
    </message>
    <message>
        <source>E&amp;valuate losses every</source>
        <translation>评估损失的间隔(&amp;V)</translation>
    </message>
    <message>
        <source>At the end &amp;only</source>
        <translation>仅在结束时(&amp;O)</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>每 %1 步</translation>
    </message>
    <message>
        <source>&amp;Pin this picture</source>
        <translation>固定此图(&amp;P)</translation>
    </message>
    <message>
        <source>Pin s&amp;tep 0 of the run</source>
        <translation>固定运行的第 0 步(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>取消固定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>取消固定 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>导览(&amp;G)</translation>
    </message>
    <message>
        <source>Ev&amp;aluate losses now</source>
        <translation>立即评估损失(&amp;A)</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>Reset settings and opt&amp;ions…</source>
        <translation>重置设置和选项(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Lar&amp;ger type and lines</source>
        <translation>放大文字和线条(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller type and lines</source>
        <translation>缩小文字和线条(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide verdicts and figures</source>
        <translation>隐藏判断和数值(&amp;H)</translation>
    </message>
    <message>
        <source>For teaching: let everyone predict, then reveal</source>
        <translation>用于教学：先让大家预测，再揭晓</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做%1(&amp;R)</translation>
    </message>
    <message>
        <source>Lecture’s co&amp;de at the sliders</source>
        <translation>在滑块旁显示讲座的代码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>术语表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What the pages show</source>
        <translation>各页面显示什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>A restart rests at step 0 until it is told to train</source>
        <translation>重新开始后停在第 0 步，直到命令它训练</translation>
    </message>
    <message>
        <source>Begin at res&amp;t</source>
        <translation>开始时静止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fork here…</source>
        <translation>在此分叉(&amp;F)…</translation>
    </message>
    <message>
        <source>A new run that goes on from the step on view (Ctrl+Shift+R)</source>
        <translation>从所显示的步继续的新运行（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>打开网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation>保存网络(&amp;S)…</translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>导出影片(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Memory for past steps</source>
        <translation>用于过去各步的内存(&amp;M)</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Many runs at once, with values of one or two settings (Ctrl+T)</source>
        <translation>同时进行多个运行，取一个或两个设置的各种值（Ctrl+T）</translation>
    </message>
    <message>
        <source>Tr&amp;y values…</source>
        <translation>尝试各种值(&amp;Y)…</translation>
    </message>
    <message>
        <source>Open the &amp;last session</source>
        <translation>打开上次的会话(&amp;L)</translation>
    </message>
    <message>
        <source>The one that the window before this one kept</source>
        <translation>上一个窗口保存的会话</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Of the &amp;last steps only</source>
        <translation>仅最后若干步(&amp;L)</translation>
    </message>
    <message>
        <source>Up to %1 MB</source>
        <translation>最多 %1 MB</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>导出数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Losses of all runs…</source>
        <translation>所有运行的损失(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>运行表(&amp;T)…</translation>
    </message>
    <message>
        <source>Te&amp;nsors of this layer…</source>
        <translation>本层的张量(&amp;N)…</translation>
    </message>
    <message>
        <source>For Tensor&amp;Board…</source>
        <translation>用于 TensorBoard(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy plot and data</source>
        <translation>复制图和数据(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;page</source>
        <translation>复制页面(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>复制为命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as PyTorch co&amp;de</source>
        <translation>复制为 PyTorch 代码(&amp;D)</translation>
    </message>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>打开会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>保存会话(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;tates in session files</source>
        <translation>会话文件中的状态(&amp;T)</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationCard</name>
    <message>
        <source>%1 ✓ in use</source>
        <translation>%1 ✓ 使用中</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;Slope: %3&lt;p&gt;Range: %4&lt;p&gt;Recommended gain: %5, which keeps the std of the data from layer to layer.&lt;p&gt;%6&lt;p&gt;A click shows a network with it.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;：h = %2&lt;p&gt;斜率：%3&lt;p&gt;值域：%4&lt;p&gt;推荐增益：%5，可使数据的标准差逐层保持不变。&lt;p&gt;%6&lt;p&gt;单击可显示使用它的网络。</translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation>%1，增益 %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation>斜率：%1</translation>
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
        <translation>%1 正在使用</translation>
    </message>
    <message>
        <source>Show a network with %1</source>
        <translation>显示使用 %1 的网络</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationGallery</name>
    <message>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationLayersPanel</name>
    <message>
        <source>Activations of all layers</source>
        <translation>所有层的激活值</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distribution of h&lt;/b&gt;, a line for each layer; the layer on view is thick.&lt;p&gt;Healthy: the lines lie on each other, so that depth changes nothing.&lt;p&gt;Sick: they draw together towards 0 from layer to layer (gain too small), or heap up at the ends (gain too large). A line that leaves at the top has more in one bin than the axis shows; the pointer tells how much.</source>
        <translation>&lt;b&gt;h 的分布&lt;/b&gt;，每层一条线；所显示的层为粗线。&lt;p&gt;健康：各线重合，深度不改变什么。&lt;p&gt;有病：它们逐层向 0 收缩（增益太小），或堆积在两端（增益太大）。从上方出界的线，在一个区间内的值多于坐标轴所能显示；指针会给出数值。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>值，%</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
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
        <translation>斜率</translation>
    </message>
    <message>
        <source>&lt;b&gt;The activation&lt;/b&gt; %1, its slope (%2), and the values of hpreact: dots on the curve, their density beneath. Percentages in the corners are beyond the axis.</source>
        <translation>&lt;b&gt;激活函数&lt;/b&gt; %1、它的斜率（%2）以及 hpreact 的值：曲线上的点，下方是其密度。角上的百分比是坐标轴之外的部分。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two pieces the larger is taken: x is the first less the second, and what the curve adds to the second.&lt;p&gt;Healthy: each piece wins for about half of the data.&lt;p&gt;Sick: the data lies on one side of 0, where the neuron is a straight line.</source>
        <translation>&lt;p&gt;取两段中较大者：x 为第一段减第二段，曲线为加到第二段上的部分。&lt;p&gt;健康：每段在约一半的数据上胜出。&lt;p&gt;有病：数据位于 0 的一侧，神经元在那里是直线。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the data lies on both sides of the bend.&lt;p&gt;Sick: it lies on one side alone: there the layer is a straight line.</source>
        <translation>&lt;p&gt;健康：数据位于拐点两侧。&lt;p&gt;有病：只在一侧：该层在那里是直线。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded regions, %1, where the slope is almost 0 or 0.</source>
        <translation>&lt;p&gt;健康：大部分数据位于拐弯处，斜率在那里让梯度通过。&lt;p&gt;有病：它们位于阴影区，%1，斜率在那里几乎为 0 或为 0。</translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 及其斜率</translation>
    </message>
    <message>
        <source>x = first piece − second</source>
        <translation>x = 第一段 − 第二段</translation>
    </message>
    <message>
        <source>h − second piece, slope</source>
        <translation>h − 第二段，斜率</translation>
    </message>
    <message>
        <source>%1, slope</source>
        <translation>%1，斜率</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>actigrad::AxisForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>in</source>
        <translation>分为</translation>
    </message>
    <message>
        <source>values</source>
        <translation>个值</translation>
    </message>
    <message>
        <source>%1: choose at least one value</source>
        <translation>%1：请至少选择一个值</translation>
    </message>
    <message>
        <source>%1: these ends cannot be used; scales, gains and rates must be greater than 0</source>
        <translation>%1：两端的值不可用；尺度、增益和学习率必须大于 0</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGainPanel</name>
    <message>
        <source>Gain and shift</source>
        <translation>增益和平移</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is learned&lt;/b&gt;: a dot for each neuron, its gain to the right, its shift upwards. All begin in one point, at shift 0, and part as the network trains.&lt;p&gt;A gain near 0 silences a neuron; a large one drives it into saturation.</source>
        <translation>&lt;b&gt;所学到的&lt;/b&gt;：每个神经元一个点，向右是增益，向上是平移。它们都从平移为 0 的一点出发，随着训练而分开。&lt;p&gt;增益接近 0 会使神经元静默；增益大则使它饱和。</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>此层未归一化</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>Gain %1 to %2, shift %3 to %4</source>
        <translation>增益 %1 到 %2，平移 %3 到 %4</translation>
    </message>
    <message>
        <source>gain %1
shift %2</source>
        <translation>增益 %1
平移 %2</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGapPanel</name>
    <message>
        <source>&lt;b&gt;Batch against running statistics&lt;/b&gt;, a dot for each neuron. Training normalises with those of the batch; evaluation and samples, which must not depend on a batch, with a running average of them.&lt;p&gt;Healthy: the dots lie around the dashed line, where both are equal; a batch strays from it by chance.&lt;p&gt;Sick: they lie apart. At step 0 the running mean is 0 and the running std 1, and it takes some multiples of 1/momentum steps to catch up.</source>
        <translation>&lt;b&gt;批次统计量与滑动统计量&lt;/b&gt;，每个神经元一个点。训练用批次的统计量归一化；评估和采样不能取决于某个批次，用的是它们的滑动平均。&lt;p&gt;健康：点围绕虚线，在虚线上两者相等；批次会偶然偏离它。&lt;p&gt;有病：点远离虚线。第 0 步时滑动均值为 0，滑动标准差为 1，需要 1/动量 的若干倍步数才能追上。</translation>
    </message>
    <message>
        <source>Batch and running mean</source>
        <translation>批次均值与滑动均值</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>批次的均值</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>滑动均值</translation>
    </message>
    <message>
        <source>Batch and running std</source>
        <translation>批次标准差与滑动标准差</translation>
    </message>
    <message>
        <source>std of the batch</source>
        <translation>批次的标准差</translation>
    </message>
    <message>
        <source>running std</source>
        <translation>滑动标准差</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>此层未归一化</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>neuron %1
batch %2
running %3</source>
        <translation>神经元 %1
批次 %2
滑动 %3</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormHistogramPanel</name>
    <message>
        <source>values, %</source>
        <translation>值，%</translation>
    </message>
    <message>
        <source>1 · Raw</source>
        <translation>1 · 原始</translation>
    </message>
    <message>
        <source>&lt;b&gt;x·W&lt;/b&gt;, as the weights make it, before batch norm: one value for each neuron and example of the batch.&lt;p&gt;It may be as wide and as far from 0 as it likes: the next step takes both away.</source>
        <translation>&lt;b&gt;x·W&lt;/b&gt;，由权重得出，在批归一化之前：批次的每个神经元、每个样本一个值。&lt;p&gt;它多宽、离 0 多远都可以：下一步会把两者都去掉。</translation>
    </message>
    <message>
        <source>x·W</source>
        <translation>x·W</translation>
    </message>
    <message>
        <source>2 · Normalised</source>
        <translation>2 · 归一化</translation>
    </message>
    <message>
        <source>&lt;b&gt;(x·W − mean) / std&lt;/b&gt;, neuron by neuron, with the mean and standard deviation over the batch.&lt;p&gt;Every neuron now has mean 0 and std 1, whatever its weights: the layer cannot start saturated. The other examples of the batch have a say in each value.</source>
        <translation>&lt;b&gt;(x·W − 均值) / 标准差&lt;/b&gt;，逐个神经元，用批次上的均值和标准差。&lt;p&gt;现在每个神经元的均值为 0、标准差为 1，不论权重如何：该层不可能一开始就饱和。批次的其他样本影响每一个值。</translation>
    </message>
    <message>
        <source>(x·W − mean) / std</source>
        <translation>(x·W − 均值) / 标准差</translation>
    </message>
    <message>
        <source>3 · After gain and shift</source>
        <translation>3 · 经过增益和平移</translation>
    </message>
    <message>
        <source>&lt;b&gt;gain · normalised + shift&lt;/b&gt;: what goes on. Gain and shift are learned, so that the network may widen or move a neuron’s values where that helps.&lt;p&gt;Of a hidden layer this is hpreact, which enters the activation.</source>
        <translation>&lt;b&gt;增益 · 归一化值 + 平移&lt;/b&gt;：继续向前的值。增益和平移是学来的，网络可以在有利之处加宽或移动神经元的值。&lt;p&gt;在隐藏层中这就是进入激活函数的 hpreact。</translation>
    </message>
    <message>
        <source>gain · normalised + shift</source>
        <translation>增益 · 归一化值 + 平移</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>此层未归一化</translation>
    </message>
    <message>
        <source>std %1, mean %2, as the weights give it</source>
        <translation>标准差 %1，均值 %2，由权重得出</translation>
    </message>
    <message>
        <source>%1 of %2 neurons give all examples one value</source>
        <translation>%2 个神经元中有 %1 个对所有样本给出同一个值</translation>
    </message>
    <message>
        <source>Every neuron: mean 0, std 1 over the batch</source>
        <translation>每个神经元：批次上均值 0，标准差 1</translation>
    </message>
    <message>
        <source>std %1 of the logits</source>
        <translation>logits 的标准差 %1</translation>
    </message>
    <message>
        <source>std %1 enters the activation</source>
        <translation>标准差 %1 进入激活函数</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormOffer</name>
    <message>
        <source>Batch norm gives every neuron mean 0 and std 1 over the batch before its activation, whatever the weights are; a learned gain and shift set them anew. So deep networks start well without carefully chosen scales.</source>
        <translation>批归一化使每个神经元在激活函数之前在批次上均值为 0、标准差为 1，不论权重如何；学得的增益和平移再重新设定它们。于是深层网络无需精心选择尺度也能良好起步。</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormView</name>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>Show the hidden layer on view</source>
        <translation>显示所选的隐藏层</translation>
    </message>
    <message>
        <source>Show the output layer</source>
        <translation>显示输出层</translation>
    </message>
    <message>
        <source>The output layer is not normalised.</source>
        <translation>输出层未归一化。</translation>
    </message>
    <message>
        <source>Switch on batch norm for all layers</source>
        <translation>为所有层启用批归一化</translation>
    </message>
    <message>
        <source>%1 is not normalised.</source>
        <translation>%1未归一化。</translation>
    </message>
    <message>
        <source>Switch on batch norm</source>
        <translation>启用批归一化</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
</context>
<context>
    <name>actigrad::CompareView</name>
    <message>
        <source>A second run is needed: restart training</source>
        <translation>还需要一个运行：请重新训练</translation>
    </message>
    <message>
        <source>B is on its way</source>
        <translation>B 正在准备</translation>
    </message>
    <message>
        <source>A: step %1, B: step %2</source>
        <translation>A：第 %1 步，B：第 %2 步</translation>
    </message>
    <message>
        <source>Both at step %1</source>
        <translation>两者都在第 %1 步</translation>
    </message>
    <message>
        <source>filled: A, outline: B</source>
        <translation>实心：A，轮廓：B</translation>
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
        <translation>运行 A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>运行 B</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>A above B, on shared axes</source>
        <translation>A 在上，B 在下，共用坐标轴</translation>
    </message>
    <message>
        <source>B as an outline over A</source>
        <translation>B 作为轮廓叠加在 A 上</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>actigrad::ConfigForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>actigrad::ControlPanel</name>
    <message>
        <source>Settings of the next run</source>
        <translation>下一个运行的设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Init scales</source>
        <translation>初始尺度</translation>
    </message>
    <message>
        <source>Restart on release</source>
        <translation>松开时重新开始</translation>
    </message>
    <message>
        <source>Restart training as soon as a slider is released or another setting is changed</source>
        <translation>松开滑块或更改其他设置后立即重新训练</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 characters</source>
        <translation>%1：%2 个单词，%3 个字符</translation>
    </message>
    <message>
        <source>Trained on: %1</source>
        <translation>训练数据：%1</translation>
    </message>
    <message>
        <source>The lecture’s networks, in its order, and one that learns faster</source>
        <translation>讲座的网络，按其顺序，外加一个学得更快的</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>actigrad::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>actigrad::DataController</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Export for TensorBoard</source>
        <translation>导出到 TensorBoard</translation>
    </message>
    <message>
        <source>Writing event files…</source>
        <translation>正在写入事件文件…</translation>
    </message>
    <message>
        <source>Saved. To look at it: tensorboard --logdir %1</source>
        <translation>已保存。查看方法：tensorboard --logdir %1</translation>
    </message>
    <message>
        <source>The command line is in the clipboard: of the settings, not of the steps before the fork</source>
        <translation>命令行已在剪贴板中：是这些设置的，不含分叉之前的步</translation>
    </message>
    <message>
        <source>The command line is in the clipboard</source>
        <translation>命令行已在剪贴板中</translation>
    </message>
    <message>
        <source>The PyTorch script is in the clipboard: it prints the same losses of steps 0 to 10</source>
        <translation>PyTorch 脚本已在剪贴板中：它打印第 0 到 10 步的相同损失</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisPanel</name>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>没有发现问题：这个网络是健康的</translation>
    </message>
    <message>
        <source>Judgements appear with the first step</source>
        <translation>判断随第一步出现</translation>
    </message>
    <message>
        <source>Checked: the initial loss, saturated and dead neurons, std of activations and gradients from layer to layer; from step 500 on the size of updates; overfitting once losses are evaluated.</source>
        <translation>所检查的：初始损失，饱和与死神经元，激活值和梯度逐层的标准差；从第 500 步起检查更新的大小；评估损失后检查过拟合。</translation>
    </message>
    <message>
        <source>What is wrong with the network</source>
        <translation>网络有什么问题</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisRow</name>
    <message>
        <source>Preview the repair</source>
        <translation>预览修复</translation>
    </message>
    <message>
        <source>Preview the repair of: %1</source>
        <translation>预览修复：%1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Fork here, repaired</source>
        <translation>在此分叉并修复</translation>
    </message>
    <message>
        <source>A new run goes on from the step on view: %1</source>
        <translation>从所显示的步继续一个新运行：%1</translation>
    </message>
    <message>
        <source>Fork with a repair of: %1</source>
        <translation>分叉并修复：%1</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentList</name>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 个种子</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 个种子</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentPanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 个运行中的 %1 个</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentsPage</name>
    <message>
        <source>More seeds</source>
        <translation>更多种子</translation>
    </message>
    <message>
        <source>Repeat with seeds</source>
        <translation>用多个种子重复</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>用多个种子比较</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 个运行中的 %1 个</translation>
    </message>
    <message>
        <source>follows the settings</source>
        <translation>跟随设置</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try values…</source>
        <translation>尝试各种值…</translation>
    </message>
    <message>
        <source>Many runs at once: values of one or two settings</source>
        <translation>同时进行多个运行：一个或两个设置的各种值</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What the experiment shows</source>
        <translation>实验所显示的内容</translation>
    </message>
    <message>
        <source>More seeds…</source>
        <translation>更多种子…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Many runs at once, on all cores</source>
        <translation>在所有核上同时进行多个运行</translation>
    </message>
    <message>
        <source>Which W1 is best?</source>
        <translation>哪个 W1 最好？</translation>
    </message>
    <message>
        <source>Nine values around the present one, 10,000 steps each</source>
        <translation>当前值附近的九个值，各 10,000 步</translation>
    </message>
    <message>
        <source>How do W1 and W2 decide step 0?</source>
        <translation>W1 和 W2 如何决定第 0 步？</translation>
    </message>
    <message>
        <source>A map of 32 × 32 networks, which follows the other settings</source>
        <translation>32 × 32 个网络的图，跟随其他设置</translation>
    </message>
    <message>
        <source>Was this run’s loss luck of the seed?</source>
        <translation>这个运行的损失是种子的运气吗？</translation>
    </message>
    <message>
        <source>The run on view, with several seeds</source>
        <translation>所显示的运行，用若干种子</translation>
    </message>
    <message>
        <source>Each seed trains from step 0. How many (fixed before they run)?</source>
        <translation>每个种子都从第 0 步训练。要多少个（运行之前就定下）？</translation>
    </message>
</context>
<context>
    <name>actigrad::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>“%1”已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>Give the file a name</source>
        <translation>请给文件命名</translation>
    </message>
    <message>
        <source>Saving the picture…</source>
        <translation>正在保存图片…</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG（像素）</translation>
    </message>
    <message>
        <source>SVG (lines)</source>
        <translation>SVG（矢量）</translation>
    </message>
    <message>
        <source>PDF (lines)</source>
        <translation>PDF（矢量）</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
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
        <translation>文字和线条的大小：200 % 可从最后一排看清</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Run, settings and step beneath</source>
        <translation>下方注明运行、设置和步</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Captio&amp;n</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 像素，%3 × %4 毫米</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>图片 (*.%1)</translation>
    </message>
</context>
<context>
    <name>actigrad::Exporter</name>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>图片已在剪贴板中</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The picture and its data are in the clipboard</source>
        <translation>图片及其数据已在剪贴板中</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresBar</name>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>步/秒</translation>
    </message>
    <message>
        <source>loss now, smoothed</source>
        <translation>当前损失，平滑</translation>
    </message>
    <message>
        <source>loss at step 0 / expected</source>
        <translation>第 0 步的损失 / 预期</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>hpreact, mean / std</source>
        <translation>hpreact，均值 / 标准差</translation>
    </message>
    <message>
        <source>h, mean / std</source>
        <translation>h，均值 / 标准差</translation>
    </message>
    <message>
        <source>Moving average of the batch losses over a tenth of the run, 1,000 steps at most</source>
        <translation>批次损失在十分之一运行上的滑动平均，最多 1,000 步</translation>
    </message>
    <message>
        <source>The first batch’s loss, and log(vocabulary), which is what guessing costs</source>
        <translation>第一个批次的损失，以及 log(词表大小)，即随机猜测的代价</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>预激活值的均值和标准差</translation>
    </message>
    <message>
        <source>The current step of the run</source>
        <translation>运行的当前步</translation>
    </message>
    <message>
        <source>The share of outputs with %1</source>
        <translation>%1 的输出所占比例</translation>
    </message>
    <message>
        <source>The share of outputs with %1; half is normal</source>
        <translation>%1 的输出所占比例；一半属正常</translation>
    </message>
    <message>
        <source>The share of hpreact below 0, where the slope is small; half is normal</source>
        <translation>低于 0（斜率小）的 hpreact 所占比例；一半属正常</translation>
    </message>
    <message>
        <source>The share of outputs that the second piece wins; half is normal</source>
        <translation>第二段胜出的输出所占比例；一半属正常</translation>
    </message>
    <message>
        <source>Neurons that are silent in this batch: their outputs are saturated, %1, for every example</source>
        <translation>在本批次中静默的神经元：其输出对每个样本都饱和，%1</translation>
    </message>
    <message>
        <source>With this activation no neuron can be silent</source>
        <translation>使用此激活函数时没有神经元会静默</translation>
    </message>
    <message>
        <source>Neurons one of whose pieces wins for no example of the batch</source>
        <translation>有一段在本批次的任何样本上都不胜出的神经元</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>第二段胜出</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The hidden layer that the plots and the figures to the right show</source>
        <translation>右侧的图和数值所显示的隐藏层</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of %1</source>
        <translation>%1 的输出的均值和标准差</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Training steps per second; at a pace, and what would be possible at full speed</source>
        <translation>每秒训练步数；设定节奏时，还有全速时可能达到的步数</translation>
    </message>
    <message>
        <source>steps/s of %1</source>
        <comment>that are possible</comment>
        <translation>步/秒，可达 %1</translation>
    </message>
    <message>
        <source>theory: loss / saturated</source>
        <translation>理论：损失 / 饱和</translation>
    </message>
    <message>
        <source>theory: loss / std of hpreact</source>
        <translation>理论：损失 / hpreact 标准差</translation>
    </message>
    <message>
        <source>What mean-field theory expects at step 0, for infinitely wide layers with these scales. A sample differs: there are few inputs, and characters repeat in contexts</source>
        <translation>平均场理论在第 0 步对采用这些尺度的无限宽层的预期。样本会有出入：输入少，而且字符在上下文中重复</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresTable</name>
    <message>
        <source>Figures of both networks</source>
        <translation>两个网络的数值</translation>
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
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>hpreact, std</source>
        <translation>hpreact，σ</translation>
    </message>
    <message>
        <source>h, std</source>
        <translation>h，σ</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>silent neurons</source>
        <translation>静默神经元</translation>
    </message>
    <message>
        <source>dL/dh, std</source>
        <translation>dL/dh，σ</translation>
    </message>
    <message>
        <source>dL/dhpreact, std</source>
        <translation>dL/dhpreact，σ</translation>
    </message>
</context>
<context>
    <name>actigrad::FilmDialog</name>
    <message>
        <source>Export film</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>logarithmic: early steps in detail</source>
        <translation>对数：细看早期各步</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;rom step</source>
        <translation>从第几步(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>到第几步(&amp;T)</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>帧数(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>间隔(&amp;P)</translation>
    </message>
    <message>
        <source>Frames per s&amp;econd</source>
        <translation>每秒帧数(&amp;E)</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>像素(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>A name in .webp becomes an animated picture, which web browsers and slides play; one in .png becomes numbered pictures</source>
        <translation>名称以 .webp 结尾则为动画图片，浏览器和幻灯片均可播放；以 .png 结尾则为编号图片</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Frames that are done</source>
        <translation>已完成的帧</translation>
    </message>
    <message>
        <source>Make film</source>
        <translation>制作影片</translation>
    </message>
    <message>
        <source>The last step must not come before the first</source>
        <translation>最后一步不能在第一步之前</translation>
    </message>
    <message>
        <source>Animated pictures (*.webp);;Numbered pictures (*.png)</source>
        <translation>动画图片 (*.webp);;编号图片 (*.png)</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>“%1”已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>%1 frames, %2 s</source>
        <translation>%1 帧，%2 秒</translation>
    </message>
</context>
<context>
    <name>actigrad::ForkDialog</name>
    <message>
        <source>Fork at step %1</source>
        <translation>在第 %1 步分叉</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Draw from here on with another seed:</source>
        <translation>从此处起用另一个种子抽取：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Revive dead neurons: incoming weights at Kaiming’s scale, biases 0</source>
        <translation>复活死神经元：输入权重按 Kaiming 尺度，偏置为 0</translation>
    </message>
    <message>
        <source>A new run goes on from this step of %1. The steps before are shared.</source>
        <translation>新的运行从 %1 的这一步继续。之前的各步是共有的。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Steps, from step 0</source>
        <translation>步数，从第 0 步算起</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Multiply parameter</source>
        <translation>把参数</translation>
    </message>
    <message>
        <source>by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>分叉</translation>
    </message>
    <message>
        <source>revived</source>
        <translation>已复活</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>衰减步</translation>
    </message>
    <message>
        <source>Batch norm’s momentum</source>
        <translation>批归一化的动量</translation>
    </message>
    <message>
        <source>Compare the fork with its parent</source>
        <translation>将分叉与其来源比较</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientLayersPanel</name>
    <message>
        <source>Gradients of all layers</source>
        <translation>所有层的梯度</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dh&lt;/b&gt;, a line for each layer; the layer on view is thick. Each axis step is a power of ten, so a line that stands one step further left gets ten times less gradient.&lt;p&gt;Healthy: the lines lie on each other.&lt;p&gt;Sick: they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are beyond the axis.</source>
        <translation>&lt;b&gt;dL/dh 的大小&lt;/b&gt;，每层一条线；所显示的层为粗线。坐标轴每格是十倍，所以偏左一格的线得到的梯度小十倍。&lt;p&gt;健康：各线重合。&lt;p&gt;有病：越靠近第 1 层越往左（消失）或往右（爆炸）。恰为零的值在坐标轴之外。</translation>
    </message>
    <message>
        <source>|dL/dh|</source>
        <translation>|dL/dh|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>值，%</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>值，%</translation>
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
        <translation>&lt;b&gt;损失在 h 和 hpreact 处梯度的大小&lt;/b&gt;，坐标轴每格是十倍。&lt;p&gt;dL/dhpreact = 斜率 · dL/dh，其中 %1 的斜率为 %2。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, as it does where %1 is saturated, or falls into the shaded range:</source>
        <translation>&lt;p&gt;健康：两堆在一起。&lt;p&gt;有病：第二堆远远拖向左侧，如 %1 饱和之处，或落入阴影范围：</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, as h is.&lt;p&gt;Sick: almost all of it is, or falls into the shaded range:</source>
        <translation>&lt;p&gt;健康：两堆在一起，只是第二堆有一半恰为 0，与 h 一样。&lt;p&gt;有病：几乎全部为 0，或落入阴影范围：</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the second heap has two humps, one as the first, one a hundredth of it.&lt;p&gt;Sick: it falls into the shaded range:</source>
        <translation>&lt;p&gt;健康：第二堆有两个峰，一个与第一堆相同，一个是其百分之一。&lt;p&gt;有病：落入阴影范围：</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, of the pieces that lose.&lt;p&gt;Sick: more of it falls into the shaded range:</source>
        <translation>&lt;p&gt;健康：两堆在一起，只是第二堆有一半恰为 0，属于落败的段。&lt;p&gt;有病：更多的部分落入阴影范围：</translation>
    </message>
    <message>
        <source>smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation>小于典型 dL/dh 的千分之一，几乎为零。斜线条包含坐标轴之外的值，其中有恰为零的。</translation>
    </message>
    <message>
        <source>|gradient|; dL/dhpreact = slope · dL/dh</source>
        <translation>|梯度|；dL/dhpreact = 斜率 · dL/dh</translation>
    </message>
</context>
<context>
    <name>actigrad::HelpWindow</name>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>滚轮、拖动、双击</translation>
    </message>
    <message>
        <source>zoom, pan and reset a plot</source>
        <translation>缩放、平移和重置图</translation>
    </message>
    <message>
        <source>Arrows, +, −, 0</source>
        <translation>方向键、+、−、0</translation>
    </message>
    <message>
        <source>the same, of the plot that has the focus</source>
        <translation>同上，用于有焦点的图</translation>
    </message>
    <message>
        <source>Arrows on a slider</source>
        <translation>在滑块上按方向键</translation>
    </message>
    <message>
        <source>change the scale by 5 %; Page Up and Down by a factor of 2</source>
        <translation>尺度改变 5 %；Page Up 和 Page Down 改变 2 倍</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>双击滑块</translation>
    </message>
    <message>
        <source>back to the preset’s value</source>
        <translation>恢复预设的值</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>双击标题</translation>
    </message>
    <message>
        <source>show the plot large</source>
        <translation>放大显示该图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>各页面显示什么</translation>
    </message>
</context>
<context>
    <name>actigrad::HistogramPanel</name>
    <message>
        <source>dashed: theory %1</source>
        <translation>虚线：理论 %1</translation>
    </message>
    <message>
        <source>dashed: theory</source>
        <translation>虚线：理论</translation>
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
        <translation>值，%</translation>
    </message>
    <message>
        <source>h of layer %1</source>
        <translation>第 %1 层的 h</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;: what enters %1, one value for each neuron and example of the batch. Here that is after batch norm: %2, normalised over the batch, times %3, plus %4.</source>
        <translation>&lt;b&gt;预激活值&lt;/b&gt;：进入 %1 的值，批次的每个神经元、每个样本一个。这里是批归一化之后：%2 在批次上归一化，乘以 %3，加上 %4。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = %2 + %3: what enters %1, one value for each neuron and example of the batch.</source>
        <translation>&lt;b&gt;预激活值&lt;/b&gt;，hpreact = %2 + %3：进入 %1 的值，批次的每个神经元、每个样本一个。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell about as wide as the bend, between the shaded regions.&lt;p&gt;Sick: a wide heap that reaches far into them; there %1 answers much the same whatever comes in.</source>
        <translation>&lt;p&gt;健康：钟形，宽度与拐弯处相当，位于阴影区之间。&lt;p&gt;有病：宽宽的一堆，深入阴影区；在那里不论输入什么，%1 的输出都差不多。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0. What lies in the shaded half becomes 0.&lt;p&gt;Sick: a heap that lies in it almost whole.</source>
        <translation>&lt;p&gt;健康：围绕 0 的钟形。落在阴影一半中的变为 0。&lt;p&gt;有病：几乎整堆都落在其中。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0, of a std about that of the layer before.&lt;p&gt;Sick: a heap on one side of 0, or one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;健康：围绕 0 的钟形，标准差与前一层相近。&lt;p&gt;有病：堆在 0 的一侧，或逐层变窄或变宽。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each neuron has two pieces here, columns 2j and 2j + 1, and answers with the larger.&lt;p&gt;Healthy: a bell of a std about that of the layer before.&lt;p&gt;Sick: one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;这里每个神经元有两段，即第 2j 列和第 2j + 1 列，输出较大者。&lt;p&gt;健康：钟形，标准差与前一层相近。&lt;p&gt;有病：逐层变窄或变宽。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hatched bars count what lies beyond the axis.</source>
        <translation>&lt;p&gt;斜线条统计坐标轴之外的值。</translation>
    </message>
    <message>
        <source>hpreact, what enters %1</source>
        <translation>hpreact，进入 %1 的值</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dashed, at step 0: what theory expects of infinitely wide layers with these scales, where characters do not repeat.</source>
        <translation>&lt;p&gt;虚线，在第 0 步：理论对采用这些尺度、字符不重复的无限宽层的预期。</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerPanel</name>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，第 %2 层</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerScales</name>
    <message>
        <source>Initial %1</source>
        <translation>%1 的初始值</translation>
    </message>
    <message>
        <source>%1, which batch norm multiplies with, starts at this.</source>
        <translation>%1 是批归一化所乘的数，从这个值开始。</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTable</name>
    <message>
        <source>Figures of the layers</source>
        <translation>各层的数值</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTableModel</name>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>on view</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer; choose a hidden one to see its plots</source>
        <translation>层；选择一个隐藏层可看到它的图</translation>
    </message>
    <message>
        <source>h mean</source>
        <translation>h 均值</translation>
    </message>
    <message>
        <source>Mean of the layer’s outputs</source>
        <translation>该层输出的均值</translation>
    </message>
    <message>
        <source>h std</source>
        <translation>h 标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the layer’s outputs</source>
        <translation>该层输出的标准差</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Share of the outputs in the saturated region of the activation</source>
        <translation>位于激活函数饱和区的输出所占比例</translation>
    </message>
    <message>
        <source>Neurons that get no gradient from any example of the batch</source>
        <translation>从批次的任何样本都得不到梯度的神经元</translation>
    </message>
    <message>
        <source>dL/dh mean</source>
        <translation>dL/dh 均值</translation>
    </message>
    <message>
        <source>Mean of the gradient at the outputs</source>
        <translation>输出处梯度的均值</translation>
    </message>
    <message>
        <source>dL/dh std</source>
        <translation>dL/dh 标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the gradient at the outputs</source>
        <translation>输出处梯度的标准差</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>The layer’s weights</source>
        <translation>该层的权重</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation>权重的标准差</translation>
    </message>
    <message>
        <source>grad std</source>
        <translation>梯度标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the weights’ gradients</source>
        <translation>权重梯度的标准差</translation>
    </message>
    <message>
        <source>grad:data</source>
        <translation>梯度:数据</translation>
    </message>
    <message>
        <source>grad std over std: how fast the matrix learns</source>
        <translation>梯度标准差除以标准差：矩阵学得多快</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>更新:数据</translation>
    </message>
    <message>
        <source>log10 of learning rate · grad std over std, of this step: good is about −3</source>
        <translation>本步的 log10（学习率 · 梯度标准差除以标准差）：约 −3 为好</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
</context>
<context>
    <name>actigrad::LayersView</name>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the distributions</source>
        <translation>显示分布</translation>
    </message>
    <message>
        <source>Show the figures of the layers</source>
        <translation>显示各层的数值</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Show what theory says of the layers at step 0: why 5/3?</source>
        <translation>显示理论对第 0 步各层的说法：为什么是 5/3？</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureChart</name>
    <message>
        <source>the lecture’s</source>
        <translation>讲座</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我们</translation>
    </message>
    <message>
        <source>dev loss, from %1</source>
        <translation>dev 损失，从 %1 起</translation>
    </message>
    <message>
        <source>Dev losses of the lecture’s networks</source>
        <translation>讲座各网络的 dev 损失</translation>
    </message>
</context>
<context>
    <name>actigrad::LecturePanel</name>
    <message>
        <source>The lecture’s losses and ours</source>
        <translation>讲座的损失和我们的损失</translation>
    </message>
    <message>
        <source>Progress of the lecture</source>
        <translation>讲座的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Run the lecture</source>
        <translation>运行讲座</translation>
    </message>
    <message>
        <source>Trains the lecture’s five networks one after the other, %1 steps each</source>
        <translation>逐个训练讲座的五个网络，每个 %1 步</translation>
    </message>
    <message>
        <source>The lecture’s networks are trained</source>
        <translation>讲座的网络已训练完毕</translation>
    </message>
    <message>
        <source>The lecture is stopped; the current run continues</source>
        <translation>讲座已停止；当前运行继续</translation>
    </message>
    <message>
        <source>The lecture is stopped: another run has begun</source>
        <translation>讲座已停止：另一个运行已开始</translation>
    </message>
    <message>
        <source>The lecture’s networks cannot be trained on these words</source>
        <translation>讲座的网络无法用这些单词训练</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>%1: its losses over all words</source>
        <translation>%1：它在所有单词上的损失</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1：已暂停</translation>
    </message>
    <message>
        <source>%1: step %2 of %3; %4</source>
        <translation>%1：第 %2 步，共 %3 步；%4</translation>
    </message>
    <message>
        <source>time left: …</source>
        <translation>剩余时间：…</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>These are the lecture’s own %1 names: the losses should agree within %2.</source>
        <translation>这些就是讲座自己的 %1 个人名：损失应在 %2 之内相符。</translation>
    </message>
    <message>
        <source>The lecture’s losses are of its own %1 names, which File &gt; Open takes.</source>
        <translation>讲座的损失出自它自己的 %1 个人名，可用“文件 &gt; 打开”载入。</translation>
    </message>
    <message>
        <source>These are %1 other words (%2), which give other losses.</source>
        <translation>这是另外 %1 个单词（%2），损失会不同。</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureTable</name>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Train, lecture</source>
        <translation>Train，讲座</translation>
    </message>
    <message>
        <source>Dev, lecture</source>
        <translation>Dev，讲座</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我们</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Train loss in the lecture</source>
        <translation>讲座中的训练损失</translation>
    </message>
    <message>
        <source>Dev loss in the lecture</source>
        <translation>讲座中的 dev 损失</translation>
    </message>
    <message>
        <source>Our train loss</source>
        <translation>我们的训练损失</translation>
    </message>
    <message>
        <source>Our dev loss</source>
        <translation>我们的 dev 损失</translation>
    </message>
    <message>
        <source>Our train loss minus the lecture’s</source>
        <translation>我们的训练损失减讲座的</translation>
    </message>
    <message>
        <source>Our dev loss minus the lecture’s</source>
        <translation>我们的 dev 损失减讲座的</translation>
    </message>
</context>
<context>
    <name>actigrad::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps (counted from 1)</source>
        <translation>步数用对数轴（从 1 数起）</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of losses</source>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1, step %2
loss %3, smoothed %4</source>
        <translation>%1，第 %2 步
损失 %3，平滑 %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;The cross-entropy of each step’s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves; ○ the loss over all training words, □ over the dev words, which are not trained on.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning. Where □ lies far above ○ and rises while ○ falls, the network learns the words by heart.</source>
        <translation>&lt;b&gt;每一步批次的交叉熵&lt;/b&gt;：粗线为平滑值；淡线为各批次的损失；○ 为所有训练单词上的损失，□ 为不参与训练的 dev 单词上的损失。&lt;p&gt;在学习之前，网络最好也只能把所有字符视为等可能：其损失为 log(词表大小)，即虚线。&lt;p&gt;健康：曲线从虚线开始并立即下降。&lt;p&gt;有病：起点远高于虚线，最初几千步都用来忘掉错误。若 □ 远高于 ○，且 ○ 下降时 □ 上升，说明网络在死记单词。</translation>
    </message>
    <message>
        <source>, dev −%1</source>
        <translation>，dev −%1</translation>
    </message>
    <message>
        <source>, dev +%1</source>
        <translation>，dev +%1</translation>
    </message>
    <message>
        <source>%1 after %2 steps, whole splits
○ train %3, □ dev %4, test %5</source>
        <translation>%1，%2 步之后，整个部分
○ train %3，□ dev %4，test %5</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>%1 · ○ train, □ dev</source>
        <translation>%1 · ○ train，□ dev</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末段</translation>
    </message>
    <message>
        <source>Show the last half of the steps alone, close up</source>
        <translation>只放大显示后一半的步</translation>
    </message>
    <message>
        <source>Smoothing, and shares of saturated outputs and silent neurons</source>
        <translation>平滑，以及饱和输出和静默神经元的比例</translation>
    </message>
    <message>
        <source>saturated, %</source>
        <translation>饱和，%</translation>
    </message>
    <message>
        <source>silent, %</source>
        <translation>静默，%</translation>
    </message>
    <message>
        <source>Shares of saturated outputs and silent neurons</source>
        <translation>饱和输出和静默神经元的比例</translation>
    </message>
    <message>
        <source>a tenth of the run, 1,000 steps at most</source>
        <translation>十分之一运行，最多 1,000 步</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>step %1, smoothed losses</source>
        <translation>第 %1 步，平滑损失</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
</context>
<context>
    <name>actigrad::MainWindow</name>
    <message>
        <source>About Actigrad</source>
        <translation>关于 Actigrad</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Makes the inside of a neural network visible while it trains: the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: activations &amp;amp; gradients, batchnorm”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.&lt;/p&gt;&lt;p&gt;Instruction set: %3&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;在神经网络训练时让它的内部可见：Andrej Karpathy 的讲座 “Building makemore, part 3: activations &amp;amp; gradients, batchnorm” 中的字符级 MLP。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。使用 Qt %2、QCustomPlot 和 Eigen 构建。&lt;/p&gt;&lt;p&gt;指令集：%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>neuron %1 revived</source>
        <translation>神经元 %1 已复活</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Export experiment</source>
        <translation>导出实验</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkController</name>
    <message>
        <source>Save network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>网络 (*.safetensors)</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Saved the network after %1 steps: %2</source>
        <translation>已保存 %1 步之后的网络：%2</translation>
    </message>
    <message>
        <source>Opened at step %1: what follows is identical to the run that was saved</source>
        <translation>在第 %1 步打开：之后与所保存的运行完全相同</translation>
    </message>
    <message>
        <source>Opened at step %1. It was trained with %2, here it is %3: what follows differs by rounding</source>
        <translation>在第 %1 步打开。它用 %2 训练，这里是 %3：之后会因舍入而不同</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkDrawing</name>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>The context: the %1 characters before the one to predict</source>
        <translation>上下文：待预测字符之前的 %1 个字符</translation>
    </message>
    <message>
        <source>A vector of %1 numbers for each of %2 characters</source>
        <translation>%2 个字符各有一个含 %1 个数的向量</translation>
    </message>
    <message>
        <source>Weights of the hidden layers; the first takes %1 numbers and gives hpreact, %2 numbers</source>
        <translation>隐藏层的权重；第一层取 %1 个数，给出 hpreact，%2 个数</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>归一</translation>
    </message>
    <message>
        <source>Batch norm: hpreact gets mean 0 and std 1 in every batch</source>
        <translation>批归一化：在每个批次中使 hpreact 均值为 0、标准差为 1</translation>
    </message>
    <message>
        <source>The activation makes h of hpreact</source>
        <translation>激活函数由 hpreact 得出 h</translation>
    </message>
    <message>
        <source>The output layer: a logit for each of %1 characters</source>
        <translation>输出层：%1 个字符各一个 logit</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Softmax: the probability of each character to come next; the loss is −log of the right one’s</source>
        <translation>Softmax：每个字符接下来出现的概率；损失是正确字符概率的 −log</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>网络：%1</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkForm</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Number of characters from which the next one is predicted.</source>
        <translation>用多少个字符预测下一个字符。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Number of dimensions of a character’s embedding.</source>
        <translation>字符嵌入的维数。</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>大于 0，最多 %1。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The function that each hidden layer applies to hpreact.</source>
        <translation>每个隐藏层作用于 hpreact 的函数。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>From 1 to %1, one after the other.</source>
        <translation>从 1 到 %1，依次相连。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Drawn from a normal distribution and multiplied by a scale, or all zero at step 0.</source>
        <translation>从正态分布抽取再乘以尺度，或在第 0 步全为零。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Layers whose hpreact is normalised to mean 0 and std 1 over each batch, with a gain and a shift in place of the bias.</source>
        <translation>其 hpreact 在每个批次上归一化为均值 0、标准差 1 的层，用增益和平移代替偏置。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>The weight of each batch in batch norm’s running mean and variance.</source>
        <translation>每个批次在批归一化的滑动均值和方差中的权重。</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronBar</name>
    <message>
        <source>&amp;Neuron</source>
        <translation>神经元(&amp;N)</translation>
    </message>
    <message>
        <source>Selected neuron</source>
        <translation>所选神经元</translation>
    </message>
    <message>
        <source>The neuron on view; outside of this field Left and Right go through them</source>
        <translation>正在显示的神经元；在此框之外，用左右键逐个查看</translation>
    </message>
    <message>
        <source>&lt;b&gt;One neuron up close&lt;/b&gt;: which examples drive it where on the curve, what it looks at, and what it learns from this batch. Left and Right go from neuron to neuron.&lt;p&gt;Its history says at which of the recorded steps it was silent in the batch or awake again; between them it may have been otherwise.</source>
        <translation>&lt;b&gt;细看一个神经元&lt;/b&gt;：哪些样本把它推到曲线的何处，它关注什么，从本批次学到什么。左右键在神经元之间移动。&lt;p&gt;它的历史说明在所记录的哪些步它在批次中静默或又醒来；其间可能并非如此。</translation>
    </message>
    <message>
        <source>Fork, revived</source>
        <translation>分叉并复活</translation>
    </message>
    <message>
        <source>Fork the run at this step with this neuron’s incoming weights drawn anew, at Kaiming’s scale, and its bias 0</source>
        <translation>在这一步分叉运行，按 Kaiming 尺度重新抽取此神经元的输入权重，偏置设为 0</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronContexts</name>
    <message>
        <source>context</source>
        <translation>上下文</translation>
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
        <translation>饱和</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Saturated (■) by %1 of %2 contexts, the most first</source>
        <translation>%2 个上下文中有 %1 个饱和（■）</translation>
    </message>
    <message>
        <source>Negative side first: %1 of %2 contexts</source>
        <translation>负侧在前：%2 个上下文中的 %1 个</translation>
    </message>
    <message>
        <source>Piece 1 less piece 2; it wins %1 of %2 contexts</source>
        <translation>段 1 减段 2；它在 %2 个上下文中的 %1 个胜出</translation>
    </message>
    <message>
        <source>Contexts of the batch</source>
        <translation>批次的上下文</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronCurvePanel</name>
    <message>
        <source>Examples on the curve</source>
        <translation>曲线上的样本</translation>
    </message>
    <message>
        <source>&lt;b&gt;The neuron’s hpreact&lt;/b&gt; for each example of the batch, on the curve of the activation. Squares lie on the shaded region: they are saturated, and hardly any gradient passes.&lt;p&gt;Healthy: the dots lie on the bend.&lt;p&gt;Sick: squares alone; the list at the right tells which contexts they are. Of maxout x is piece 1 less piece 2.</source>
        <translation>&lt;b&gt;该神经元的 hpreact&lt;/b&gt;，批次的每个样本一个，画在激活函数的曲线上。方块位于阴影区：它们饱和，几乎没有梯度通过。&lt;p&gt;健康：点位于拐弯处。&lt;p&gt;有病：只有方块；右侧列表说明是哪些上下文。对 maxout，x 是段 1 减段 2。</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>piece 1 − piece 2</source>
        <translation>段 1 − 段 2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>h − piece 2</source>
        <translation>h − 段 2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 to %2 for the examples of this batch</source>
        <translation>本批次的样本为 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronGradientPanel</name>
    <message>
        <source>Gradients at the neuron</source>
        <translation>神经元处的梯度</translation>
    </message>
    <message>
        <source>&lt;b&gt;dL/dh&lt;/b&gt;, what the loss asks of the neuron’s output (circles), and &lt;b&gt;dL/dhpreact&lt;/b&gt;, what is left of it behind the activation (bars), for each example of the batch.&lt;p&gt;Healthy: the bars reach to the circles.&lt;p&gt;Sick: circles without bars: the example is saturated and teaches the neuron nothing.</source>
        <translation>&lt;b&gt;dL/dh&lt;/b&gt;，损失对神经元输出的要求（圆圈），以及 &lt;b&gt;dL/dhpreact&lt;/b&gt;，经过激活函数后剩下的部分（条），批次的每个样本一个。&lt;p&gt;健康：条达到圆圈。&lt;p&gt;有病：有圆圈而没有条：该样本饱和，神经元从中学不到东西。</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact, piece 1</source>
        <translation>dL/dhpreact，段 1</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>piece 2</source>
        <translation>段 2</translation>
    </message>
    <message>
        <source>gradient × %1</source>
        <translation>梯度 × %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>No gradient arrives: the layer above takes nothing from it</source>
        <translation>没有梯度到达：上一层不从它取任何东西</translation>
    </message>
    <message>
        <source>%1 of the gradient passes the activation</source>
        <translation>%1 的梯度通过激活函数</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronLearningPanel</name>
    <message>
        <source>Gradient of its weights</source>
        <translation>其权重的梯度</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much this batch changes each neuron&lt;/b&gt;: the norm of the gradient of its incoming weights, all neurons of the layer from the least to the greatest, each axis step a power of ten.&lt;p&gt;Healthy: this neuron (●) lies near the median, dashed.&lt;p&gt;Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ stand at the bottom of the axis.</source>
        <translation>&lt;b&gt;本批次使每个神经元改变多少&lt;/b&gt;：其输入权重梯度的范数，该层所有神经元从小到大排列，坐标轴每格是十倍。&lt;p&gt;健康：此神经元（●）靠近虚线所示的中位数。&lt;p&gt;有病：在最底部，没有样本能教它。小于 10⁻⁶ 的范数画在轴底。</translation>
    </message>
    <message>
        <source>neurons, sorted</source>
        <translation>神经元，已排序</translation>
    </message>
    <message>
        <source>norm of dL/dW</source>
        <translation>dL/dW 的范数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>该层</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>此神经元</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>0: this batch does not change its weights at all</source>
        <translation>0：本批次完全不改变它的权重</translation>
    </message>
    <message>
        <source>Norm %1, though most of the layer has none</source>
        <translation>范数 %1，而该层大部分为零</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>范数 %1</translation>
    </message>
    <message>
        <source>Norm %1, %2 × the layer’s median</source>
        <translation>范数 %1，该层中位数的 %2 倍</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronPanel</name>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Every output of the layer&lt;/b&gt;: a column for each neuron, a row for each example of the batch.</source>
        <translation>&lt;b&gt;该层的每个输出&lt;/b&gt;：每个神经元一列，批次的每个样本一行。</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click or the arrow keys choose a neuron, a double click or Enter shows it up close.</source>
        <translation>&lt;p&gt;单击或方向键选择神经元，双击或回车键细看。</translation>
    </message>
    <message>
        <source>White: %1, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>白：%1，饱和，几乎没有梯度。黑：能学习。&lt;p&gt;健康：大部分为黑。&lt;p&gt;有病：白的很多。从上到下全白的列在本批次静默（▽）；若在整个 dev 部分都如此，该神经元已&lt;i&gt;死&lt;/i&gt;（▼）。</translation>
    </message>
    <message>
        <source>White: %1, no gradient passes. Black: it can learn.&lt;p&gt;Healthy: about half of each.&lt;p&gt;Sick: mostly white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>白：%1，没有梯度通过。黑：能学习。&lt;p&gt;健康：各约一半。&lt;p&gt;有病：大部分为白。从上到下全白的列在本批次静默（▽）；若在整个 dev 部分都如此，该神经元已&lt;i&gt;死&lt;/i&gt;（▼）。</translation>
    </message>
    <message>
        <source>Yellow: hpreact is below 0, where little gradient passes. Blue: it is above.&lt;p&gt;Healthy: both colours in each column. No neuron can be dead.</source>
        <translation>黄：hpreact 低于 0，几乎没有梯度通过。蓝：高于 0。&lt;p&gt;健康：每列两种颜色都有。神经元不会死。</translation>
    </message>
    <message>
        <source>Blue: the first piece wins. Yellow: the second does.&lt;p&gt;Healthy: both colours in each column.&lt;p&gt;Sick: columns of one colour (▽): one piece never wins and is taught nothing; such a neuron is a straight line.</source>
        <translation>蓝：第一段胜出。黄：第二段胜出。&lt;p&gt;健康：每列两种颜色都有。&lt;p&gt;有病：只有一种颜色的列（▽）：有一段从不胜出，什么也学不到；这样的神经元是一条直线。</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>高于 0</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>first wins</source>
        <translation>第一段胜出</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>第二段胜出</translation>
    </message>
    <message>
        <source>%1, neuron %2</source>
        <translation>%1，神经元 %2</translation>
    </message>
    <message>
        <source>neuron %1, example %2</source>
        <translation>神经元 %1，样本 %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>pieces %1 and %2</source>
        <translation>段 %1 和 %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronView</name>
    <message>
        <source>of %1 in layer %2</source>
        <translation>/ %1，第 %2 层</translation>
    </message>
    <message>
        <source>%1: the first silent one</source>
        <translation>%1：第一个静默的</translation>
    </message>
    <message>
        <source>%1: the most saturated one</source>
        <translation>%1：最饱和的</translation>
    </message>
    <message>
        <source>%1: the one with the largest outputs</source>
        <translation>%1：输出最大的</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronWeightsPanel</name>
    <message>
        <source>Incoming weights</source>
        <translation>输入权重</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the neuron looks at&lt;/b&gt;. In the first layer: a row for each position of the context (1 is the farthest back), a column for each dimension of the embedding; red weights are positive, blue ones negative, pale ones near 0. In deeper layers: a bar for each neuron of the layer below.&lt;p&gt;Of maxout both pieces are shown.&lt;p&gt;A row much stronger than the others: the neuron listens to one position. Large weights all over drive it into saturation.</source>
        <translation>&lt;b&gt;神经元关注什么&lt;/b&gt;。在第一层：上下文的每个位置一行（1 为最远），嵌入的每个维度一列；红色权重为正，蓝色为负，浅色接近 0。在更深的层：前一层的每个神经元一条。&lt;p&gt;对 maxout 显示两段。&lt;p&gt;某一行远强于其他行：神经元只听一个位置。到处都是大权重会使它饱和。</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>段 %1</translation>
    </message>
    <message>
        <source>embedding dimension</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>neuron of layer %1</source>
        <translation>第 %1 层的神经元</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>position; piece 2 below</source>
        <translation>位置；段 2 在下</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>位置 %1，维度 %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>std %1 (layer: %2); strongest: %3 of %4</source>
        <translation>标准差 %1（该层：%2）；最强：%4 的 %3</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NumberBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>此数不可用</translation>
    </message>
</context>
<context>
    <name>actigrad::OneStepView</name>
    <message>
        <source>◂ Back</source>
        <translation>◂ 返回</translation>
    </message>
    <message>
        <source>The stage before</source>
        <translation>前一阶段</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>下一步 ▸</translation>
    </message>
    <message>
        <source>The next stage of the step</source>
        <translation>这一步的下一阶段</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Goes through the stages by itself</source>
        <translation>自动走过各个阶段</translation>
    </message>
    <message>
        <source>Stage of the step</source>
        <translation>这一步的阶段</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>批次的样本</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
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
        <translation>值，%</translation>
    </message>
    <message>
        <source>&lt;b&gt;Outputs of the hidden layer&lt;/b&gt;, h = %1, one for each neuron and example.</source>
        <translation>&lt;b&gt;隐藏层的输出&lt;/b&gt;，h = %1，每个神经元、每个样本一个。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: spread over the whole of %1.&lt;p&gt;Sick: towers at its ends, %2: there %3 is &lt;i&gt;saturated&lt;/i&gt;. Its slope (%4) is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation>&lt;p&gt;健康：分布在整个 %1。&lt;p&gt;有病：两端 %2 高高堆起：在那里 %3 &lt;i&gt;饱和&lt;/i&gt;。它的斜率（%4）几乎为 0，梯度在回程中所乘的数也几乎为 0。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: half of the values in the tower at 0, the others falling off to the right.&lt;p&gt;Sick: almost all at 0, where no gradient passes, or a tail that reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;健康：一半的值堆在 0，其余向右递减。&lt;p&gt;有病：几乎全在 0，那里没有梯度通过，或尾部逐层越拖越远。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: about half of the values close below 0, the others falling off to the right.&lt;p&gt;Sick: a tail that vanishes or reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;健康：约一半的值略低于 0，其余向右递减。&lt;p&gt;有病：尾部消失，或逐层越拖越远。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell whose middle lies above 0, as the larger of two is taken.&lt;p&gt;Sick: a bell that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;健康：中间高于 0 的钟形，因为取两者中较大的。&lt;p&gt;有病：逐层变窄或变宽的钟形。</translation>
    </message>
    <message>
        <source>h = %1(hpreact)</source>
        <translation>h = %1(hpreact)</translation>
    </message>
    <message>
        <source>h, what leaves %1</source>
        <translation>h，离开 %1 的值</translation>
    </message>
</context>
<context>
    <name>actigrad::OverallLine</name>
    <message>
        <source>Click to go to the picture that shows it</source>
        <translation>单击可转到显示它的图</translation>
    </message>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>没有发现问题：这个网络是健康的</translation>
    </message>
    <message>
        <source>Most important judgement: %1</source>
        <translation>最重要的判断：%1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview the repair: %1</source>
        <translation>预览修复：%1</translation>
    </message>
</context>
<context>
    <name>actigrad::PairsPanel</name>
    <message>
        <source>Was it luck?</source>
        <translation>是运气吗？</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same seeds for both networks&lt;/b&gt;: a dot is a run, a line joins the two of a seed, and a bar is a mean. At the right are the differences of the pairs, with their mean’s 95 % interval (Student’s t).&lt;p&gt;What varies: the init and the batches, which the seed decides. What does not: the words and their split.&lt;p&gt;If the interval leaves out 0, the difference is more than luck of the seed.</source>
        <translation>&lt;b&gt;两个网络用相同的种子&lt;/b&gt;：一个点是一个运行，一条线连接同一种子的两个运行，横条是平均值。右侧是各对之差及其平均值的 95 % 区间（Student t）。&lt;p&gt;变化的：由种子决定的初始化和批次。不变的：单词及其划分。&lt;p&gt;若区间不含 0，差异就不只是种子的运气。</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % of the seeds between %3 and %4</source>
        <translation>%1：中位数 %2，80 % 的种子在 %3 和 %4 之间</translation>
    </message>
    <message>
        <source>The number of seeds was fixed before; the answer comes when all have run.</source>
        <translation>种子数事先已定；全部运行完后给出答案。</translation>
    </message>
    <message>
        <source>difference %1 (95 %: %2 to %3), Wilcoxon p = %4</source>
        <translation>差 %1（95 %：%2 到 %3），Wilcoxon p = %4</translation>
    </message>
    <message>
        <source>More than luck: %1</source>
        <translation>不只是运气：%1</translation>
    </message>
    <message>
        <source>It may be luck: %1</source>
        <translation>可能是运气：%1</translation>
    </message>
    <message>
        <source>Varies: the init and the batches, with %1. The same: words and split.</source>
        <translation>变化的：初始化和批次，用 %1。相同的：单词和划分。</translation>
    </message>
    <message>
        <source>A difference of this size is found in four of five such comparisons with about %1 seeds.</source>
        <translation>用约 %1 个种子，五次这样的比较中有四次能发现这么大的差异。</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>种子 %1：%2</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelHeader</name>
    <message>
        <source>What to look for in “%1”</source>
        <translation>在“%1”中看什么</translation>
    </message>
    <message>
        <source>Show “%1” large, or as before (Esc)</source>
        <translation>放大显示“%1”，或恢复原样（Esc）</translation>
    </message>
    <message>
        <source>Predict, then reveal (Ctrl+H)</source>
        <translation>先预测，再揭晓（Ctrl+H）</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelStack</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲座</translation>
    </message>
</context>
<context>
    <name>actigrad::PhaseMapPanel</name>
    <message>
        <source>Map of two settings</source>
        <translation>两个设置的图</translation>
    </message>
    <message>
        <source>&lt;b&gt;What two settings decide together&lt;/b&gt;: each cell is a network of its own, coarse at first, then finer. Nothing is interpolated.&lt;p&gt;◆ is the network of the settings: drag it, and both sliders move. The lines are theory’s.&lt;p&gt;✕ or blank: the run diverged. A click previews a network, a double click trains it. After zooming the range in view is computed anew.</source>
        <translation>&lt;b&gt;两个设置共同决定什么&lt;/b&gt;：每格是一个独立的网络，先粗后细。没有插值。&lt;p&gt;◆ 是当前设置的网络：拖动它，两个滑块都会移动。线是理论的。&lt;p&gt;✕ 或空白：运行发散。单击预览网络，双击训练它。缩放后会重新计算可见的范围。</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4, %5 = %6</source>
        <translation>%1 最低：%2，在 %3 = %4，%5 = %6</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从 %2 到 %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (key 0)</source>
        <translation>恢复自动范围（按键 0）</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>导出“%1”…</translation>
    </message>
    <message>
        <source>Export its data as CSV…</source>
        <translation>将其数据导出为 CSV…</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>复制图片和数据</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTable</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>No runs yet: “Restart training” begins one.</source>
        <translation>还没有运行：“重新训练”会开始一个。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pin picture</source>
        <translation>固定图片</translation>
    </message>
    <message>
        <source>Pin picture (no longer in memory)</source>
        <translation>固定图片（已不在内存中）</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Repeat with seeds…</source>
        <translation>用多个种子重复…</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>用多个种子比较</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTableDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
</context>
<context>
    <name>actigrad::SamplesPanel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1, in the word list</source>
        <translation>%1，在单词表中</translation>
    </message>
    <message>
        <source>%1, made up</source>
        <translation>%1，编造的</translation>
    </message>
    <message>
        <source>Samples appear as it trains: words that the network makes up</source>
        <translation>训练时会出现样本：网络编造的单词</translation>
    </message>
    <message>
        <source>Words that the network makes up</source>
        <translation>网络编造的单词</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>复制单词</translation>
    </message>
    <message>
        <source>%5 after %1 steps: %2 of %3 words are in %4 (✓ memorised); the others are made up</source>
        <translation>%5，%1 步之后：%3 个单词中有 %2 个在%4中（✓ 记住的）；其余是编造的</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleForm</name>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Gain of all hidden layers</source>
        <translation>所有隐藏层的增益</translation>
    </message>
    <message>
        <source>Weights of all hidden layers are drawn from a normal distribution of the standard deviation gain/√fan_in.</source>
        <translation>所有隐藏层的权重从标准差为 增益/√fan_in 的正态分布抽取。</translation>
    </message>
    <message>
        <source>◆ Recommended for %1: %2.</source>
        <translation>◆ 对 %1 推荐：%2。</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>All hidden layers: W = gain/√fan_in</source>
        <translation>所有隐藏层：W = 增益/√fan_in</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Hidden layer whose scales are shown</source>
        <translation>显示其尺度的隐藏层</translation>
    </message>
    <message>
        <source>The hidden layer whose scales are shown</source>
        <translation>显示其尺度的隐藏层</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleSlider</name>
    <message>
        <source>Init scale of %1</source>
        <translation>%1 的初始尺度</translation>
    </message>
    <message>
        <source>%1 is drawn from a normal distribution of this standard deviation.</source>
        <translation>%1 从此标准差的正态分布抽取。</translation>
    </message>
    <message>
        <source>Double-click: back to %1. Left end: exactly 0.</source>
        <translation>双击：恢复为 %1。左端：恰为 0。</translation>
    </message>
    <message>
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the std of what passes through.</source>
        <translation>◆ Kaiming：增益/√fan_in = %1，使通过之物的标准差保持不变。</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>从 0 到 %1。</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>不一</translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation>%1，手动输入</translation>
    </message>
</context>
<context>
    <name>actigrad::Session</name>
    <message>
        <source>The picture of %1 is no longer in memory: only so many of the newest runs are kept</source>
        <translation>%1 的图片已不在内存中：只保留最新若干运行的图片</translation>
    </message>
    <message>
        <source>preview, step %1</source>
        <translation>预览，第 %1 步</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>The newest run cannot be removed: the plots show it</source>
        <translation>最新的运行不能移除：图正在显示它</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionController</name>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad)</source>
        <translation>会话 (*.actigrad)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad);;All files (*)</source>
        <translation>会话 (*.actigrad);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved the session, %1: %2</source>
        <translation>已保存会话，%1：%2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>They were trained with %1, here it is %2: steps that are computed again differ by rounding</source>
        <translation>它们用 %1 训练，这里是 %2：重新计算的步会因舍入而不同</translation>
    </message>
    <message>
        <source>every step is there, exactly</source>
        <translation>每一步都在，精确无误</translation>
    </message>
    <message>
        <source>Left out are runs on words that are not in the file: %1</source>
        <translation>略去了单词不在文件中的运行：%1</translation>
    </message>
    <message>
        <source>Going back to what %1 shows</source>
        <translation>正在回到 %1 所显示的状态</translation>
    </message>
    <message>
        <source>The picture’s run at step %1, exactly</source>
        <translation>图片的运行在第 %1 步，精确无误</translation>
    </message>
    <message>
        <source>The picture’s run at step %1. It was made with %2, here it is %3: figures differ by rounding</source>
        <translation>图片的运行在第 %1 步。它用 %2 制作，这里是 %3：数值会因舍入而不同</translation>
    </message>
    <message>
        <source>The session cannot be kept by itself: %1</source>
        <translation>会话无法自动保存：%1</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionOffer</name>
    <message>
        <source>Your last session, of %1, is kept</source>
        <translation>您上次的会话（%1）已保存</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>It stays in the menu “File” until the window is closed</source>
        <translation>在关闭窗口之前，它一直在“文件”菜单中</translation>
    </message>
</context>
<context>
    <name>actigrad::SettingsController</name>
    <message>
        <source>The settings cannot be kept: %1 cannot be written</source>
        <translation>设置无法保存：不能写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: the settings are the defaults, and the file stays as it is. Remove it to keep settings again</source>
        <translation>无法读取 %1：使用默认设置，文件保持原样。删除它即可重新保存设置</translation>
    </message>
    <message>
        <source>Reset settings and options</source>
        <translation>重置设置和选项</translation>
    </message>
    <message>
        <source>Go back to the first preset and to the default options, colours and language? The runs stay.</source>
        <translation>恢复为第一个预设以及默认的选项、颜色和语言吗？各个运行会保留。</translation>
    </message>
</context>
<context>
    <name>actigrad::StagePanel</name>
    <message>
        <source>&lt;b&gt;One step in slow motion&lt;/b&gt;: what one example of the batch goes through. The highlighted bar is the one whose numbers stand in the formula; a click on a bar of a layer follows that neuron, a click on an example that example.&lt;p&gt;Numbers are the network’s own, to four digits.</source>
        <translation>&lt;b&gt;慢动作的一步&lt;/b&gt;：批次的一个样本所经历的过程。突出显示的条，其数字就在公式中；单击某层的条可跟随该神经元，单击样本可跟随该样本。&lt;p&gt;数字是网络自己的，取四位。</translation>
    </message>
</context>
<context>
    <name>actigrad::StatusStrip</name>
    <message>
        <source>Restart training</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Start a run with these settings</source>
        <translation>用这些设置开始一个运行</translation>
    </message>
    <message>
        <source>Discard these settings and show the current run</source>
        <translation>放弃这些设置，显示当前运行</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Keep the current words</source>
        <translation>保留当前单词</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings. The run continues.</source>
        <translation>用这些设置预览第 0 步。运行继续。</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings</source>
        <translation>用这些设置预览第 0 步</translation>
    </message>
    <message>
        <source>%1 is training on %2, %3 steps in all. Drag a scale on the left to preview step 0 of another network</source>
        <translation>%1 正在用 %2 训练，共 %3 步。拖动左侧的尺度可预览另一个网络的第 0 步</translation>
    </message>
    <message>
        <source>%1 is paused: Space goes on, F10 makes a step</source>
        <translation>%1 已暂停：空格继续，F10 走一步</translation>
    </message>
    <message>
        <source>%1 finished, %2 steps</source>
        <translation>%1 已完成，%2 步</translation>
    </message>
    <message>
        <source>%1 diverged at step %2: the loss is no longer a number. The plots show the last step that could be drawn; lower the learning rate or the scales</source>
        <translation>%1 在第 %2 步发散：损失不再是一个数。图显示最后能画出的一步；请降低学习率或尺度</translation>
    </message>
    <message>
        <source>%1 stopped with an error</source>
        <translation>%1 因错误而停止</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 rests at step 0: Space trains, F10 makes a step</source>
        <translation>%1 停在第 0 步：空格开始训练，F10 走一步</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Show the newest step of the run under way</source>
        <translation>显示正在进行的运行的最新一步</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去那里</translation>
    </message>
    <message>
        <source>Compute the steps up to this one, which takes more than 2 seconds</source>
        <translation>计算到这一步为止的各步，需要 2 秒以上</translation>
    </message>
    <message>
        <source>%1 of the way to step %2 of %3</source>
        <translation>已完成到 %3 的第 %2 步路程的 %1</translation>
    </message>
    <message>
        <source>Step %1, the nearest kept before %2, of %3</source>
        <translation>%3 的第 %1 步，%2 之前最近的已保存步</translation>
    </message>
</context>
<context>
    <name>actigrad::SweepPanel</name>
    <message>
        <source>One setting</source>
        <translation>一个设置</translation>
    </message>
    <message>
        <source>&lt;b&gt;What a setting decides&lt;/b&gt;: a dot for each run, a line through the means of the seeds, and a band from the lowest seed to the highest.&lt;p&gt;The dashed upright is the setting as it is now, ◆ the Kaiming scale, ✕ a run that diverged. The thin dashed line is theory.&lt;p&gt;A click previews the network, a double click trains it.</source>
        <translation>&lt;b&gt;一个设置决定什么&lt;/b&gt;：每个运行一个点，线穿过各种子的平均值，带从最低的种子到最高的种子。&lt;p&gt;竖直虚线是当前设置，◆ 是 Kaiming 尺度，✕ 是发散的运行。细虚线是理论。&lt;p&gt;单击预览网络，双击训练它。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4</source>
        <translation>%1 最低：%2，在 %3 = %4</translation>
    </message>
    <message>
        <source>%1; at most %2 more from %3 to %4</source>
        <translation>%1；从 %3 到 %4 最多高出 %2</translation>
    </message>
    <message>
        <source>%1 (at the end of the range: beyond may be better)</source>
        <translation>%1（在范围的边上：之外可能更好）</translation>
    </message>
    <message>
        <source>mean %1, from %2 to %3</source>
        <translation>平均 %1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 个发散</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>理论 %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TheoryPanel</name>
    <message>
        <source>&lt;p&gt;Theory and sample must differ somewhat: theory has infinitely many neurons and independent inputs, while here there are few, and the same characters stand in many contexts.</source>
        <translation>&lt;p&gt;理论和样本必然有些出入：理论有无限多个神经元和独立的输入，而这里神经元很少，同样的字符出现在许多上下文中。</translation>
    </message>
    <message>
        <source>std of h over the layers</source>
        <translation>各层 h 的标准差</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why 5/3?&lt;/b&gt; tanh squashes: with gain 1 each layer’s outputs are smaller than those before. A gain of 5/3 makes up for that, and the std settles instead of fading. The line is mean-field theory at step 0 (Poole et al. 2016), which draws no number; the dots are this network.</source>
        <translation>&lt;b&gt;为什么是 5/3？&lt;/b&gt;tanh 会压缩：增益为 1 时，每层的输出都比前一层小。5/3 的增益补偿了这一点，标准差趋于稳定而不是衰减。线是第 0 步的平均场理论（Poole 等，2016），它不抽取任何随机数；点是这个网络。</translation>
    </message>
    <message>
        <source>std of h</source>
        <translation>h 的标准差</translation>
    </message>
    <message>
        <source>Gradients over the layers</source>
        <translation>各层的梯度</translation>
    </message>
    <message>
        <source>&lt;b&gt;χ&lt;/b&gt; is the factor by which a small difference between two inputs grows, squared, from layer to layer; gradients grow by the same factor on the way back. Above 1 they explode with depth, below 1 they vanish (Schoenholz et al. 2017).</source>
        <translation>&lt;b&gt;χ&lt;/b&gt; 是两个输入之间的微小差异（平方）逐层增大的倍数；梯度在回程中按同样的倍数增大。大于 1 则随深度爆炸，小于 1 则消失（Schoenholz 等，2017）。</translation>
    </message>
    <message>
        <source>std of dL/dhpreact, last layer = 1</source>
        <translation>dL/dhpreact 的标准差，最后一层 = 1</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <translation>理论，第 0 步</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>这个网络</translation>
    </message>
    <message>
        <source>Theory: std of h %1 in the first layer, %2 in the last; here %3 and %4.</source>
        <translation>理论：第一层 h 的标准差 %1，最后一层 %2；这里为 %3 和 %4。</translation>
    </message>
    <message>
        <source>One hidden layer: χ is a matter of several.</source>
        <translation>只有一个隐藏层：χ 要多层才有意义。</translation>
    </message>
    <message>
        <source>χ = %1, above 1: differences between inputs grow from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1，大于 1：输入之间的差异逐层增大，梯度在回程中也增大。</translation>
    </message>
    <message>
        <source>χ = %1, below 1: differences between inputs fade from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1，小于 1：输入之间的差异逐层衰减，梯度在回程中也衰减。</translation>
    </message>
    <message>
        <source>χ = %1, about 1: differences and gradients keep their size.</source>
        <translation>χ = %1，约为 1：差异和梯度保持大小。</translation>
    </message>
    <message>
        <source>layer %1: theory %2, here %3</source>
        <translation>第 %1 层：理论 %2，这里 %3</translation>
    </message>
    <message>
        <source>χ from the layer before: %1</source>
        <translation>从前一层起的 χ：%1</translation>
    </message>
</context>
<context>
    <name>actigrad::Timeline</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>训练（空格）</translation>
    </message>
    <message>
        <source>Play from this step on</source>
        <translation>从这一步播放</translation>
    </message>
    <message>
        <source>step %1: the learning rate falls to a tenth</source>
        <translation>第 %1 步：学习率降为十分之一</translation>
    </message>
    <message>
        <source>step %1: dev loss %2</source>
        <translation>第 %1 步：dev 损失 %2</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 步/秒</translation>
    </message>
    <message>
        <source>10 steps/s</source>
        <translation>10 步/秒</translation>
    </message>
    <message>
        <source>100 steps/s</source>
        <translation>100 步/秒</translation>
    </message>
    <message>
        <source>1,000 steps/s</source>
        <translation>1,000 步/秒</translation>
    </message>
    <message>
        <source>log pace</source>
        <translation>对数节奏</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>How fast it trains and plays; log: equal time for each decade of steps, 0 to 1,000 in 8 seconds</source>
        <translation>训练和播放的快慢；对数：每十倍步数用时相同，0 到 1,000 用 8 秒</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Go to step 0 (Home)</source>
        <translation>到第 0 步（Home）</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>One step back (←; with Shift 10, Page Down 100)</source>
        <translation>后退一步（←；加 Shift 为 10 步，Page Down 为 100 步）</translation>
    </message>
    <message>
        <source>One step on (→; with Shift 10, Page Up 100)</source>
        <translation>前进一步（→；加 Shift 为 10 步，Page Up 为 100 步）</translation>
    </message>
    <message>
        <source>Back to live: the newest step of the run under way (End)</source>
        <translation>回到实时：正在进行的运行的最新一步（End）</translation>
    </message>
    <message>
        <source>The step on view</source>
        <translation>正在显示的步</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>运行的各步</translation>
    </message>
    <message>
        <source>step %1: nothing is wrong any more</source>
        <translation>第 %1 步：不再有问题</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>step %1: fork %2</source>
        <translation>第 %1 步：分叉 %2</translation>
    </message>
    <message>
        <source>step %1: neurons that fell silent and still are: %2</source>
        <translation>第 %1 步：变为静默且至今如此的神经元：%2</translation>
    </message>
</context>
<context>
    <name>actigrad::TimelineTrack</name>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>actigrad::TourStrip</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>Go back to the first network of the tour</source>
        <translation>回到导览的第一个网络</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>关闭导览</translation>
    </message>
    <message>
        <source>Back to this stop</source>
        <translation>回到本站</translation>
    </message>
    <message>
        <source>Set the network of this stop again and show its page</source>
        <translation>重新设置本站的网络并显示其页面</translation>
    </message>
</context>
<context>
    <name>actigrad::TrainingForm</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The factor by which a step multiplies the gradients.</source>
        <translation>一步中梯度所乘的数。</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>大于 0，最多 %1。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Constant: the learning rate does not change. Step: it is divided by ten at one step. Cosine: it falls along half a cosine, to zero at the end of the run.</source>
        <translation>恒定：学习率不变。阶跃：在某一步除以十。余弦：沿半个余弦下降，运行结束时为零。</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>衰减步</translation>
    </message>
    <message>
        <source>From this step on, the learning rate is divided by ten.</source>
        <translation>从这一步起，学习率除以十。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Number of examples in each step.</source>
        <translation>每一步的样本数。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Number of steps in a run.</source>
        <translation>一个运行的步数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Decides every random number: the same seed gives the same run.</source>
        <translation>决定每一个随机数：相同的种子得到相同的运行。</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Batch seed</source>
        <translation>批次种子</translation>
    </message>
    <message>
        <source>Decides which examples are in each batch. “Follows”: the generator that drew the parameters draws the batches, too, as in the lecture, so that a network of another shape sees others. With a seed of their own, two networks see the same batches.</source>
        <translation>决定每个批次中有哪些样本。“跟随”：抽取参数的生成器也抽取批次，与讲座相同，因此形状不同的网络看到不同的批次。有了自己的种子，两个网络会看到相同的批次。</translation>
    </message>
    <message>
        <source>Up to %1; −1: follows.</source>
        <translation>最大 %1；−1：跟随。</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValues</name>
    <message>
        <source>&amp;Try values…</source>
        <translation>尝试各种值(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValuesDialog</name>
    <message>
        <source>about a second</source>
        <translation>约一秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>Try values</source>
        <translation>尝试各种值</translation>
    </message>
    <message>
        <source>After &amp;steps</source>
        <translation>多少步之后(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Values of</source>
        <translation>取值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;and of</source>
        <translation>以及(&amp;A)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>种子数(&amp;E)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose two different settings</source>
        <translation>请选择两个不同的设置</translation>
    </message>
    <message>
        <source>%1 runs are too many; at most %2 are possible</source>
        <translation>%1 个运行太多；最多 %2 个</translation>
    </message>
    <message>
        <source>The map follows the other settings as they change.</source>
        <translation>其他设置变化时，图随之变化。</translation>
    </message>
</context>
<context>
    <name>actigrad::UndoController</name>
    <message>
        <source>change of settings</source>
        <translation>设置的更改</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>actigrad::UpdatePanel</name>
    <message>
        <source>Update to data</source>
        <translation>更新与数据之比</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much one update changes a matrix&lt;/b&gt;: log10 of the std of learning rate · gradient over the std of the weights, a line for C and each W.&lt;p&gt;Healthy: near the dashed guide, −3: a thousandth each step; the shaded range is half a power of ten around it.&lt;p&gt;Sick: far above, the network is thrown about; far below, it hardly learns. A fall of the learning rate shows as a step down. Steps at which nothing changes are left out.</source>
        <translation>&lt;b&gt;一次更新使矩阵改变多少&lt;/b&gt;：（学习率 · 梯度）的标准差与权重标准差之比的 log10，C 和每个 W 各一条线。&lt;p&gt;健康：接近虚线参考值 −3：每步千分之一；阴影范围是其上下各半个数量级。&lt;p&gt;有病：远高于它，网络被甩来甩去；远低于它，几乎学不到东西。学习率下降表现为一级台阶。没有变化的步略去。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>log update:data</source>
        <translation>log 更新:数据</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>preview: dots; lines: the run</source>
        <translation>预览：点；线：运行</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>每 %1 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>actigrad::ViewStack</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message>
        <source>Hidden layer on view</source>
        <translation>所显示的隐藏层</translation>
    </message>
    <message>
        <source>The hidden layer that the plots of one layer show</source>
        <translation>单层图所显示的隐藏层</translation>
    </message>
</context>
<context>
    <name>actigrad::WeightGradientsPanel</name>
    <message>
        <source>Gradients of the weights</source>
        <translation>权重的梯度</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dW&lt;/b&gt;, a line for each weight matrix, each axis step a power of ten. At the right: grad:data, the std of the gradients over that of the weights; how fast a matrix learns, relative to its size.&lt;p&gt;Healthy: the ratios are of one order.&lt;p&gt;Sick: one matrix learns ten times faster than another. Of very large matrices a sample of the values is drawn.</source>
        <translation>&lt;b&gt;dL/dW 的大小&lt;/b&gt;，每个权重矩阵一条线，坐标轴每格是十倍。右侧：梯度:数据，即梯度的标准差与权重的标准差之比；矩阵相对于其大小学得多快。&lt;p&gt;健康：各比值数量级相同。&lt;p&gt;有病：一个矩阵比另一个学得快十倍。很大的矩阵只画出一部分值。</translation>
    </message>
    <message>
        <source>|dL/dW|</source>
        <translation>|dL/dW|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>值，%</translation>
    </message>
</context>
<context>
    <name>actigrad::WidthGrid</name>
    <message>
        <source>same for all</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>One width for all hidden layers</source>
        <translation>所有隐藏层用同一宽度</translation>
    </message>
    <message>
        <source>Width of the hidden layers</source>
        <translation>隐藏层的宽度</translation>
    </message>
    <message>
        <source>Width of hidden layer %1</source>
        <translation>隐藏层 %1 的宽度</translation>
    </message>
    <message>
        <source>How many neurons a hidden layer has, from 1 to %1.</source>
        <translation>隐藏层有多少个神经元，从 1 到 %1。</translation>
    </message>
</context>
<context>
    <name>actigrad::WordController</name>
    <message>
        <source>Loading %1: %2 %</source>
        <translation>正在加载 %1：%2 %</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>打开单词</translation>
    </message>
    <message>
        <source>Text files, a word a line (*.txt);;All files (*)</source>
        <translation>文本文件，每行一个单词 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>两端平坦：没有梯度通过。以零为中心。</translation>
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
        <translation>两端平坦，斜率最大为 ¼。不以零为中心。</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>1, or 0 below 0</source>
        <translation>1，低于 0 时为 0</translation>
    </message>
    <message>
        <source>Dies when x is below 0 for all examples: nothing teaches it any more. Never negative.</source>
        <translation>若 x 对所有样本都低于 0，它就死了：再没有什么能教它。从不为负。</translation>
    </message>
    <message>
        <source>max(0.01 x, x)</source>
        <translation>max(0.01 x, x)</translation>
    </message>
    <message>
        <source>1, or 0.01 below 0</source>
        <translation>1，低于 0 时为 0.01</translation>
    </message>
    <message>
        <source>Cannot die, but learns 100 times slower below 0. No upper end.</source>
        <translation>不会死，但低于 0 时学得慢 100 倍。没有上限。</translation>
    </message>
    <message>
        <source>x, or eˣ − 1 below 0</source>
        <translation>x，低于 0 时为 eˣ − 1</translation>
    </message>
    <message>
        <source>1, or h + 1 below 0</source>
        <translation>1，低于 0 时为 h + 1</translation>
    </message>
    <message>
        <source>Flat far below 0. Almost centred on zero; the exponential takes time.</source>
        <translation>远低于 0 处平坦。几乎以零为中心；指数运算费时间。</translation>
    </message>
    <message>
        <source>max(x₁, x₂)</source>
        <translation>max(x₁, x₂)</translation>
    </message>
    <message>
        <source>1 for the larger, else 0</source>
        <translation>较大者为 1，否则为 0</translation>
    </message>
    <message>
        <source>Two sets of weights a neuron. A straight line if one piece always wins.</source>
        <translation>每个神经元两组权重。若总是同一段胜出，则为直线。</translation>
    </message>
    <message>
        <source>h &lt; %1 or &gt; %2</source>
        <translation>h &lt; %1 或 &gt; %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>line %1 is not valid UTF-8: save the file as UTF-8 text</source>
        <translation>第 %1 行不是有效的 UTF-8：请将文件保存为 UTF-8 文本</translation>
    </message>
    <message>
        <source>line %1 contains a NUL byte: this is not a text file</source>
        <translation>第 %1 行含有 NUL 字节：这不是文本文件</translation>
    </message>
    <message>
        <source>line %1 contains a “.”, which marks the start and the end of a word: remove it</source>
        <translation>第 %1 行含有“.”，它标记单词的开头和结尾：请删除它</translation>
    </message>
    <message>
        <source>there are no words in it: write one word on each line</source>
        <translation>其中没有单词：请每行写一个单词</translation>
    </message>
    <message>
        <source>there is only one word in it; at least 2 are needed, one on each line</source>
        <translation>其中只有一个单词；至少需要 2 个，每行一个</translation>
    </message>
    <message>
        <source>all words are made of a single character: there is nothing to predict</source>
        <translation>所有单词都由同一个字符组成：没有什么可预测的</translation>
    </message>
    <message>
        <source>there are %1 distinct characters; at most %2 are allowed</source>
        <translation>有 %1 个不同的字符；最多允许 %2 个</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file is %1 MiB large; at most %2 MiB are allowed</source>
        <translation>文件有 %1 MiB；最多允许 %2 MiB</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>there is no preset “%1”; there are: %2</source>
        <translation>没有预设“%1”；有：%2</translation>
    </message>
    <message>
        <source>a batch of %1 examples is more than the %2 that the words give for training: lower the batch or add words</source>
        <translation>%1 个样本的批次多于单词所能提供的 %2 个训练样本：请减小批次或增加单词</translation>
    </message>
    <message>
        <source>%1 must be greater than 0 and at most %2, not %3</source>
        <translation>%1 必须大于 0 且不超过 %2，而不是 %3</translation>
    </message>
    <message>
        <source>the scale of %1 must be from 0 to %2, not %3</source>
        <translation>%1 的尺度必须从 0 到 %2，而不是 %3</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 必须从 %2 到 %3，而不是 %4</translation>
    </message>
    <message>
        <source>this network would take %1 MiB of memory; at most %2 MiB are allowed: lower hidden, batch, context or embedding</source>
        <translation>此网络需要 %1 MiB 内存；最多允许 %2 MiB：请减小隐藏层、批次、上下文或嵌入</translation>
    </message>
    <message>
        <source>with this context the words make %1 million characters; at most %2 million are allowed: lower the context or take fewer words</source>
        <translation>用此上下文，单词会产生 %1 百万个字符；最多允许 %2 百万个：请减小上下文或使用更少的单词</translation>
    </message>
    <message>
        <source>a step of this network would take %1 billion multiplications; at most %2 are allowed: lower hidden, batch, context or embedding</source>
        <translation>此网络的一步需要 %1 十亿次乘法；最多允许 %2：请减小隐藏层、批次、上下文或嵌入</translation>
    </message>
    <message>
        <source>there must be from 1 to %1 hidden layers, not %2</source>
        <translation>必须有 1 到 %1 个隐藏层，而不是 %2 个</translation>
    </message>
    <message>
        <source>batch norm needs a batch of at least 2 examples: one has no variance</source>
        <translation>批归一化需要至少 2 个样本的批次：单个样本没有方差</translation>
    </message>
    <message>
        <source>the file became shorter while it was read: try again</source>
        <translation>读取时文件变短了：请重试</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters: put one word on each line</source>
        <translation>第 %1 行超过 %2 个字符：请每行写一个单词</translation>
    </message>
    <message>
        <source>“%1” is missing in the config, or cannot be used</source>
        <translation>配置中缺少“%1”，或它不可用</translation>
    </message>
    <message>
        <source>the tensor “%1” is %2 where the config needs %3</source>
        <translation>张量“%1”为 %2，而配置需要 %3</translation>
    </message>
    <message>
        <source>the tensor “%1” has values that are not finite</source>
        <translation>张量“%1”含有非有限数</translation>
    </message>
    <message>
        <source>the generator’s state in the file cannot be used</source>
        <translation>文件中生成器的状态不可用</translation>
    </message>
    <message>
        <source>the history in the file cannot be used</source>
        <translation>文件中的历史不可用</translation>
    </message>
    <message>
        <source>the file has the losses of %1 steps where %2 were made</source>
        <translation>文件有 %1 步的损失，而实际走了 %2 步</translation>
    </message>
    <message>
        <source>the evaluations in the file cannot be used</source>
        <translation>文件中的评估不可用</translation>
    </message>
    <message>
        <source>the network was trained on other words: “%1” (fingerprint %2), not “%3” (fingerprint %4)</source>
        <translation>网络是用别的单词训练的：“%1”（指纹 %2），而不是“%3”（指纹 %4）</translation>
    </message>
    <message>
        <source>the file does not say after how many steps it was made</source>
        <translation>文件没有说明它是在多少步之后生成的</translation>
    </message>
    <message>
        <source>the tensor “%1” has a type that is not known: “%2”</source>
        <translation>张量“%1”的类型未知：“%2”</translation>
    </message>
    <message>
        <source>the tensor “%1” has no shape that can be used</source>
        <translation>张量“%1”没有可用的形状</translation>
    </message>
    <message>
        <source>the tensor “%1” lies outside of the file</source>
        <translation>张量“%1”在文件之外</translation>
    </message>
    <message>
        <source>the tensor “%1” has %2 bytes where its shape needs %3</source>
        <translation>张量“%1”有 %2 字节，而其形状需要 %3</translation>
    </message>
    <message>
        <source>the tensors “%1” and “%2” overlap</source>
        <translation>张量“%1”和“%2”重叠</translation>
    </message>
    <message>
        <source>a tensor has the type “%1” in place of “%2”</source>
        <translation>某个张量的类型是“%1”而不是“%2”</translation>
    </message>
    <message>
        <source>this is not a safetensors file: it is too short</source>
        <translation>这不是 safetensors 文件：太短</translation>
    </message>
    <message>
        <source>this is not a safetensors file, or it is cut off: its header should have %1 bytes</source>
        <translation>这不是 safetensors 文件，或被截断：文件头应有 %1 字节</translation>
    </message>
    <message>
        <source>this is not a safetensors file: its header is not JSON (%1)</source>
        <translation>这不是 safetensors 文件：文件头不是 JSON（%1）</translation>
    </message>
    <message>
        <source>the file has no tensor “%1”</source>
        <translation>文件中没有张量“%1”</translation>
    </message>
    <message>
        <source>the network to go on from has another shape</source>
        <translation>要继续的网络形状不同</translation>
    </message>
    <message>
        <source>the network has no parameter “%1”</source>
        <translation>网络没有参数“%1”</translation>
    </message>
    <message>
        <source>the network has no such neuron in layer %1</source>
        <translation>第 %1 层没有这个神经元</translation>
    </message>
    <message>
        <source>“%1” is not the report of an experiment</source>
        <translation>“%1”不是实验的报告</translation>
    </message>
    <message>
        <source>“%1” is a part of another experiment</source>
        <translation>“%1”是另一个实验的部分</translation>
    </message>
    <message>
        <source>“%1” has runs that another part has, too</source>
        <translation>“%1”中的某些运行另一部分也有</translation>
    </message>
    <message>
        <source>parts are missing: there are %1 of the experiment’s %2 runs</source>
        <translation>缺少部分：实验的 %2 个运行中只有 %1 个</translation>
    </message>
    <message>
        <source>“%1” has runs that its axes do not</source>
        <translation>“%1”中有其坐标轴所没有的运行</translation>
    </message>
    <message>
        <source>“%1” was computed with another instruction set: its figures differ by rounding</source>
        <translation>“%1”是用另一种指令集计算的：数值会因舍入而不同</translation>
    </message>
    <message>
        <source>“%1” is missing in the session, or cannot be used</source>
        <translation>会话中缺少“%1”，或它不可用</translation>
    </message>
    <message>
        <source>“%1” is missing in the plan of the run, or cannot be used</source>
        <translation>运行的计划中缺少“%1”，或它不可用</translation>
    </message>
    <message>
        <source>the run learned from other words, “%1” (fingerprint %2): open them first</source>
        <translation>该运行用别的单词“%1”（指纹 %2）学习：请先打开它们</translation>
    </message>
    <message>
        <source>the picture does not carry a run: it is not a PNG that the program exported, or shows a run that went on from a file</source>
        <translation>图片不含运行：它不是本程序导出的 PNG，或显示的是从文件继续的运行</translation>
    </message>
    <message>
        <source>the run that the picture carries is damaged</source>
        <translation>图片所含的运行已损坏</translation>
    </message>
    <message>
        <source>the session is damaged: it was not written to its end, or changed since</source>
        <translation>会话已损坏：没有写完，或之后被改动</translation>
    </message>
    <message>
        <source>this is not a session</source>
        <translation>这不是会话</translation>
    </message>
    <message>
        <source>the session was written by a newer version of the program (%1): it can be opened with that</source>
        <translation>会话由更新版本的程序（%1）写出：可用该版本打开</translation>
    </message>
    <message>
        <source>none of the session’s runs can be shown: their words “%1” are not in the file. Open them first</source>
        <translation>会话中没有可显示的运行：它们的单词“%1”不在文件中。请先打开它们</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation>没有空间</translation>
    </message>
    <message>
        <source>the finished file cannot be moved into place</source>
        <translation>完成的文件无法移到目标位置</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>this name is not allowed there</source>
        <translation>那里不允许此名称</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>这是文件，不是文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the picture cannot be created: there is not enough memory</source>
        <translation>无法创建图片：内存不足</translation>
    </message>
    <message>
        <source>width and height must be from %1 to %2 pixels</source>
        <translation>宽度和高度必须从 %1 到 %2 像素</translation>
    </message>
    <message>
        <source>the scale must be from %1 to %2</source>
        <translation>比例必须从 %1 到 %2</translation>
    </message>
    <message>
        <source>a picture may have %1 million pixels at most: lower width, height or scale</source>
        <translation>一张图片最多 %1 百万像素：请减小宽度、高度或比例</translation>
    </message>
    <message>
        <source>it is part of a loop of symbolic links</source>
        <translation>它是符号链接循环的一部分</translation>
    </message>
    <message>
        <source>no program reads from it</source>
        <translation>没有程序从中读取</translation>
    </message>
</context>
<context>
    <name>film</name>
    <message>
        <source>the film cannot be encoded: there is not enough memory, or a picture is too large</source>
        <translation>无法编码影片：内存不足，或某张图片太大</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>%1, %2 neurons, batch %3, learning rate %4, seed %5</source>
        <translation>%1，%2 个神经元，批次 %3，学习率 %4，种子 %5</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · 第 %2 步，共 %3 步 · %4</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The function that makes a neuron’s output h of its input hpreact: tanh, ReLU, … Also its result.</source>
        <translation>由神经元的输入 hpreact 得出输出 h 的函数：tanh、ReLU……也指其结果。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The examples of one training step, drawn at random; the gradient is the mean over them.</source>
        <translation>一个训练步的样本，随机抽取；梯度是它们的平均。</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Gives every neuron’s hpreact mean 0 and std 1 over the batch, then multiplies it by bngain and adds bnbias (Ioffe and Szegedy 2015).</source>
        <translation>使每个神经元的 hpreact 在批次上均值为 0、标准差为 1，再乘以 bngain 并加上 bnbias（Ioffe 和 Szegedy，2015）。</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The embedding: a vector of numbers for each character, learned like all other parameters.</source>
        <translation>嵌入：每个字符一个数的向量，与所有其他参数一样学得。</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The characters before the one that is to be predicted; the lecture’s block_size.</source>
        <translation>待预测字符之前的字符；即讲座的 block_size。</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死</translation>
    </message>
    <message>
        <source>A neuron that no example of the dev split reaches where its activation has a slope: no gradient ever changes it.</source>
        <translation>dev 部分没有任何样本能到达其激活函数有斜率之处的神经元：永远没有梯度改变它。</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to h: how the loss changes with a neuron’s output.</source>
        <translation>损失对 h 的梯度：损失如何随神经元的输出而变化。</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to hpreact: dL/dh times the activation’s slope. The weights learn from it.</source>
        <translation>损失对 hpreact 的梯度：dL/dh 乘以激活函数的斜率。权重由它学习。</translation>
    </message>
    <message>
        <source>fan_in</source>
        <translation>fan_in</translation>
    </message>
    <message>
        <source>How many numbers a neuron takes in.</source>
        <translation>一个神经元接收多少个数。</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>What makes up for the squeezing of an activation when weights are drawn: 5/3 for tanh, √2 for ReLU.</source>
        <translation>抽取权重时对激活函数压缩的补偿：tanh 为 5/3，ReLU 为 √2。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>What leaves the activation of a hidden layer: h = tanh(hpreact).</source>
        <translation>离开隐藏层激活函数的值：h = tanh(hpreact)。</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>What enters the activation of a hidden layer: hpreact = x·W + b.</source>
        <translation>进入隐藏层激活函数的值：hpreact = x·W + b。</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>初始尺度</translation>
    </message>
    <message>
        <source>What a parameter’s random numbers are multiplied by: their std.</source>
        <translation>一个参数的随机数所乘的数：它们的标准差。</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>Kaiming 初始化</translation>
    </message>
    <message>
        <source>Weights with std gain/√fan_in, the ◆ on a slider: what passes through a layer keeps its std (He et al. 2015).</source>
        <translation>标准差为 增益/√fan_in 的权重，即滑块上的 ◆：通过一层之物保持其标准差（He 等，2015）。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>What the gradient is multiplied by in an update.</source>
        <translation>一次更新中梯度所乘的数。</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>The output layer’s numbers, one for each character; softmax makes probabilities of them.</source>
        <translation>输出层的数，每个字符一个；softmax 由它们得出概率。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Cross-entropy: the mean of −log of the probability that the network gives to the right character. Guessing costs log(vocabulary).</source>
        <translation>交叉熵：网络给正确字符的概率的 −log 的平均。随机猜测的代价是 log(词表大小)。</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Step 0 of the network that the controls describe, while the run trains on.</source>
        <translation>当运行继续训练时，控件所描述的网络的第 0 步。</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>滑动统计量</translation>
    </message>
    <message>
        <source>Batch norm’s moving average of mean and variance, used where no batch may decide: in evaluations and samples.</source>
        <translation>批归一化的均值和方差的滑动平均，用于不能由某个批次决定之处：评估和采样。</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>An output where the activation is almost flat, for tanh |h| &gt; 0.99: hardly any gradient passes.</source>
        <translation>位于激活函数几乎平坦之处的输出，对 tanh 为 |h| &gt; 0.99：几乎没有梯度通过。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same run.</source>
        <translation>随机数的起点：相同的种子得到相同的运行。</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>A neuron that is saturated for every example of this batch. Others may wake it.</source>
        <translation>对本批次每个样本都饱和的神经元。别的批次可能唤醒它。</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>The derivative of the activation, 1 − h² for tanh: the share of the gradient that it lets through.</source>
        <translation>激活函数的导数，对 tanh 为 1 − h²：它让多大比例的梯度通过。</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>The words are split in three: train to learn from, dev to compare networks, test for the final figure.</source>
        <translation>单词分为三部分：train 用于学习，dev 用于比较网络，test 用于最终数值。</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation: how far values spread around their mean.</source>
        <translation>标准差：各值偏离均值的程度。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>One update of all parameters by the gradient of one batch. Step 0 is the network as it was drawn.</source>
        <translation>用一个批次的梯度对所有参数的一次更新。第 0 步是刚抽取的网络。</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>更新:数据</translation>
    </message>
    <message>
        <source>The std of an update over the std of the weights, as a power of ten; about −3 is right.</source>
        <translation>更新的标准差与权重的标准差之比，以十的幂表示；约 −3 为宜。</translation>
    </message>
    <message>
        <source>W, b</source>
        <translation>W, b</translation>
    </message>
    <message>
        <source>Weights and biases of a layer, numbered from the first: W1, b1, W2, …; the last ones make the logits.</source>
        <translation>一层的权重和偏置，从第一层起编号：W1、b1、W2……；最后的给出 logits。</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>this run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, %4 steps/s</source>
        <translation>第 %1 步，共 %2 步，损失 %3，%4 步/秒</translation>
    </message>
    <message>
        <source>evaluating: %1 %</source>
        <translation>正在评估：%1 %</translation>
    </message>
    <message>
        <source>sampling: %1 %</source>
        <translation>正在采样：%1 %</translation>
    </message>
    <message>
        <source>a film goes from a step to a later one, both of those that are trained, %1 to %2, not from %3 to %4</source>
        <translation>影片从一步到其后的一步，两者都须在所训练的 %1 到 %2 之内，而不是从 %3 到 %4</translation>
    </message>
    <message>
        <source>--film-page must be a plot, as “hpreact”, or one of %1, not “%2”</source>
        <translation>--film-page 必须是某个图，如“hpreact”，或 %1 之一，而不是“%2”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;English</source>
        <translation>简体中文(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>内存不足，无法完成</translation>
    </message>
    <message>
        <source>something went wrong inside the program: %1</source>
        <translation>程序内部出错：%1</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>the words give only %1 examples for training: the batch is lowered from %2</source>
        <translation>单词只能提供 %1 个训练样本：批次从 %2 减小</translation>
    </message>
    <message>
        <source>this network has no scale “%1”; its scales are: %2</source>
        <translation>此网络没有尺度“%1”；它的尺度有：%2</translation>
    </message>
    <message>
        <source>--%1 does not go with --resume: %2</source>
        <translation>--%1 不能与 --resume 一起使用：%2</translation>
    </message>
    <message>
        <source>the network is there already</source>
        <translation>网络已经存在</translation>
    </message>
    <message>
        <source>the network is drawn already; see --multiply</source>
        <translation>网络已经抽取；见 --multiply</translation>
    </message>
    <message>
        <source>the network has %1, and %2 was asked for</source>
        <translation>网络有 %1，而要求的是 %2</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Output layer fixed</source>
        <translation>修正输出层</translation>
    </message>
    <message>
        <source>Tanh fixed</source>
        <translation>修正 tanh</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>Kaiming 初始化</translation>
    </message>
    <message>
        <source>All scales 1: the first loss is far too high and tanh is saturated</source>
        <translation>所有尺度为 1：第一个损失过高得多，tanh 饱和</translation>
    </message>
    <message>
        <source>W2 small, b2 zero: the first loss is as expected, tanh is still saturated</source>
        <translation>W2 小，b2 为零：第一个损失如预期，tanh 仍然饱和</translation>
    </message>
    <message>
        <source>W1 and b1 small as well, found by trial and error: tanh is no longer saturated</source>
        <translation>W1 和 b1 也小，由试错得到：tanh 不再饱和</translation>
    </message>
    <message>
        <source>W1 = gain/√fan_in, calculated: tanh is no longer saturated</source>
        <translation>W1 = 增益/√fan_in，由计算得到：tanh 不再饱和</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>hpreact is normalised: its std no longer depends on W1</source>
        <translation>hpreact 已归一化：其标准差不再取决于 W1</translation>
    </message>
    <message>
        <source>Deep, 5 × 100</source>
        <translation>深层，5 × 100</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3: each is much like the next</source>
        <translation>五个隐藏层，增益 5/3：每层都与下一层很像</translation>
    </message>
    <message>
        <source>Deep, batch norm</source>
        <translation>深层，批归一化</translation>
    </message>
    <message>
        <source>Five hidden layers, all normalised: no gain to choose</source>
        <translation>五个隐藏层，全部归一化：无需选择增益</translation>
    </message>
    <message>
        <source>Deep, no gain</source>
        <translation>深层，无增益</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 1: activations shrink</source>
        <translation>五个隐藏层，增益 1：激活值缩小</translation>
    </message>
    <message>
        <source>Deep, gain 3</source>
        <translation>深层，增益 3</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 3: activations saturate</source>
        <translation>五个隐藏层，增益 3：激活值饱和</translation>
    </message>
    <message>
        <source>ReLU, dead neurons</source>
        <translation>ReLU，死神经元</translation>
    </message>
    <message>
        <source>ReLU with W1 small and b1 at 1: some neurons start dead</source>
        <translation>ReLU，W1 小，b1 为 1：有些神经元一开始就死了</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>余弦调度</translation>
    </message>
    <message>
        <source>300 neurons and a learning rate that falls from 0.15 to 0: more learned in 60,000 steps</source>
        <translation>300 个神经元，学习率从 0.15 降到 0：60,000 步学到更多</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lecture’s list starts at a loss of 27.88, this one at %1: its first batch holds other names. Guessing costs %2, dashed in “Loss”: this network is confidently wrong.</source>
        <translation>讲座的列表起始损失为 27.88，这个列表为 %1：它的第一个批次含有别的人名。随机猜测的代价为 %2，即“损失”中的虚线：这个网络自信地给出错误答案。</translation>
    </message>
    <message>
        <source>“Loss” starts at %1, far above the dashed line at %2, which is what guessing costs: this network is confidently wrong.</source>
        <translation>“损失”起始于 %1，远高于 %2 处的虚线，即随机猜测的代价：这个网络自信地给出错误答案。</translation>
    </message>
    <message>
        <source>W2 × 0.01 and no b2: “Loss” starts at %1, and no steps are lost on unlearning. “h” has not changed: %2 of it is still saturated.</source>
        <translation>W2 × 0.01，没有 b2：“损失”起始于 %1，没有步浪费在忘掉错误上。“h”没有变化：仍有 %2 饱和。</translation>
    </message>
    <message>
        <source>W1 × 0.2, b1 × 0.01: “hpreact” fits between the saturated regions of tanh. Only %1 of “h” is saturated, and “Neurons” is almost all black.</source>
        <translation>W1 × 0.2，b1 × 0.01：“hpreact”落在 tanh 的饱和区之间。只有 %1 的“h”饱和，“神经元”几乎全黑。</translation>
    </message>
    <message>
        <source>W1 is calculated, not tried out: gain 5/3 over √fan_in, the ◆ on its slider. “hpreact” has a std of %1, “h” of %2, with %3 saturated.</source>
        <translation>W1 是算出来的，不是试出来的：增益 5/3 除以 √fan_in，即滑块上的 ◆。“hpreact”的标准差为 %1，“h”为 %2，%3 饱和。</translation>
    </message>
    <message>
        <source>Batch norm gives “hpreact” mean 0 and std 1 in every batch (here: %1). The scale of W1 no longer matters; bngain1 and bnbias1 do.</source>
        <translation>批归一化使“hpreact”在每个批次中均值为 0、标准差为 1（这里：%1）。W1 的尺度不再重要；重要的是 bngain1 和 bnbias1。</translation>
    </message>
    <message>
        <source>Five layers at gain 5/3: the std of “h” goes from %1 in the first to %2 in the last and settles. What tanh squeezes, the gain makes up for.</source>
        <translation>五层，增益 5/3：“h”的标准差从第一层的 %1 到最后一层的 %2，并趋于稳定。tanh 所压缩的，由增益补偿。</translation>
    </message>
    <message>
        <source>All layers normalised: “h” has a std of %1 in the first layer, %2 in the last. As it trains, the lines of “Update to data” run close together.</source>
        <translation>所有层都归一化：“h”的标准差在第一层为 %1，最后一层为 %2。训练时，“更新与数据之比”的各条线靠得很近。</translation>
    </message>
    <message>
        <source>Gain 1, no batch norm: tanh squeezes, and nothing makes up for it. The std of “h” falls from %1 in the first layer to %2 in the last.</source>
        <translation>增益 1，无批归一化：tanh 压缩，没有补偿。“h”的标准差从第一层的 %1 降到最后一层的 %2。</translation>
    </message>
    <message>
        <source>Gain 3: %1 of the last layer’s “h” is saturated, and gradients grow on the way back: their std in the first layer is %2 × the last’s.</source>
        <translation>增益 3：最后一层的“h”有 %1 饱和，梯度在回程中增大：第一层的标准差是最后一层的 %2 倍。</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons lie so far below 0 that no example of the batch reaches them, the ▽ of “Neurons”.</source>
        <translation>ReLU，W1 为其 ◆ 的三分之一，b1 × 1：%2 个神经元中有 %1 个远低于 0，批次的任何样本都到不了它们，即“神经元”中的 ▽。</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons in “Neurons” are silent in this batch (▽); %3 are dead (▼): no example ever reaches them.</source>
        <translation>ReLU，W1 为其 ◆ 的三分之一，b1 × 1：“神经元”中 %2 个有 %1 个在本批次静默（▽）；%3 个已死（▼）：永远没有样本能到达它们。</translation>
    </message>
    <message>
        <source>Drag W1 left until less than %1 of “h” is saturated</source>
        <translation>向左拖动 W1，直到饱和的“h”少于 %1</translation>
    </message>
    <message>
        <source>Double-click a column of “Neurons” to see that neuron up close</source>
        <translation>双击“神经元”的一列，细看该神经元</translation>
    </message>
    <message>
        <source>Choose ReLU as activation: its gain is √2, and the ◆ moves</source>
        <translation>选择 ReLU 作为激活函数：它的增益为 √2，◆ 会移动</translation>
    </message>
    <message>
        <source>Drag W1 to 1 or more: “hpreact” keeps still</source>
        <translation>把 W1 拖到 1 或更大：“hpreact”不动</translation>
    </message>
    <message>
        <source>Drag the gain to 1 and see the curves narrow from layer to layer</source>
        <translation>把增益拖到 1，看曲线逐层变窄</translation>
    </message>
    <message>
        <source>Let it train for 1,000 steps and watch the lines</source>
        <translation>让它训练 1,000 步，观察各条线</translation>
    </message>
    <message>
        <source>Drag the gain until the last layer’s std is above 0.6</source>
        <translation>拖动增益，直到最后一层的标准差高于 0.6</translation>
    </message>
    <message>
        <source>Set “Batch norm” to “all layers” and see the layers agree</source>
        <translation>把“批归一化”设为“所有层”，看各层趋于一致</translation>
    </message>
    <message>
        <source>Drag b1 to 0 and see the neurons come back</source>
        <translation>把 b1 拖到 0，看神经元恢复</translation>
    </message>
    <message>
        <source>Drag W2 and b2 left until the diamond in “Loss” sits on the dashed line</source>
        <translation>向左拖动 W2 和 b2，直到“损失”中的菱形落在虚线上</translation>
    </message>
</context>
</TS>
