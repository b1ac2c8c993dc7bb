<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AxisValues</name>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>batch seed</source>
        <translation>バッチのシード</translation>
    </message>
    <message>
        <source>context</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>decay at step</source>
        <translation>減衰ステップ</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>initial biases</source>
        <translation>初期バイアス</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>batch norm’s momentum</source>
        <translation>バッチ正規化のモーメンタム</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>run %1 of %2, %3 left</source>
        <translation>実行 %1 / %2、残り %3</translation>
    </message>
    <message>
        <source>stopped after %1 runs of %2</source>
        <translation>%2 件中 %1 件の実行で停止</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>initial loss</source>
        <translation>初期損失</translation>
    </message>
    <message>
        <source>saturated at step 0</source>
        <translation>ステップ 0 の飽和率</translation>
    </message>
    <message>
        <source>silent neurons at step 0</source>
        <translation>ステップ 0 の無反応ニューロン</translation>
    </message>
    <message>
        <source>grad:data of W1 at step 0</source>
        <translation>ステップ 0 の W1 の勾配:データ</translation>
    </message>
    <message>
        <source>mean loss of the last 200 steps</source>
        <translation>最後の 200 ステップの平均損失</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>train の損失</translation>
    </message>
    <message>
        <source>dev loss</source>
        <translation>dev の損失</translation>
    </message>
</context>
<context>
    <name>HeadlessRun</name>
    <message>
        <source>the run diverged: the loss of step %1 is not finite; lower --lr or the scales</source>
        <translation>実行が発散しました: ステップ %1 の損失が有限ではありません。--lr またはスケールを下げてください</translation>
    </message>
    <message>
        <source>stopped after %1 steps</source>
        <translation>%1 ステップで停止</translation>
    </message>
    <message>
        <source>train loss %1</source>
        <translation>train の損失 %1</translation>
    </message>
    <message>
        <source>dev loss %1</source>
        <translation>dev の損失 %1</translation>
    </message>
    <message>
        <source>--%1 %2 would keep %3 losses; at most %4 are allowed</source>
        <translation>--%1 %2 では %3 個の損失を保存することになります。最大 %4 個です</translation>
    </message>
    <message>
        <source>test loss %1</source>
        <translation>test の損失 %1</translation>
    </message>
    <message>
        <source>the samples cannot be printed</source>
        <translation>サンプルを出力できません</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file: one would replace the other</source>
        <translation>「%1」と「%2」は同じファイルです。一方が他方を上書きしてしまいます</translation>
    </message>
    <message>
        <source>stopped after %1 pictures of %2</source>
        <translation>%2 枚中 %1 枚の画像で停止</translation>
    </message>
    <message>
        <source>the network has made %1 steps: --steps must not be less</source>
        <translation>ネットワークはすでに %1 ステップ進んでいます: --steps をそれより小さくできません</translation>
    </message>
    <message>
        <source>revived %1 neurons</source>
        <translation>%1 個のニューロンを復活させました</translation>
    </message>
    <message>
        <source>--report-at %1 is not among the steps %2 to %3 that are trained</source>
        <translation>--report-at %1 は学習するステップ %2 ～ %3 に含まれていません</translation>
    </message>
    <message>
        <source>the network is not saved: it diverged</source>
        <translation>ネットワークは保存されません: 発散しました</translation>
    </message>
    <message>
        <source>wrote a film of %1 pictures</source>
        <translation>%1 枚の画像からなる動画を書き出しました</translation>
    </message>
    <message>
        <source>--losses keeps the loss of each step, of at most %1 steps; --report with --log-every has fewer</source>
        <translation>--losses は各ステップの損失を最大 %1 ステップまで保存します。--report と --log-every ならより少なくなります</translation>
    </message>
</context>
<context>
    <name>JudgementTexts</name>
    <message>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>ステップ %1 で発散</translation>
    </message>
    <message>
        <source>Initial loss far too high</source>
        <translation>初期損失がはるかに高すぎます</translation>
    </message>
    <message>
        <source>Initial loss too high</source>
        <translation>初期損失が高すぎます</translation>
    </message>
    <message>
        <source>Gradients vanish with depth</source>
        <translation>勾配が深さとともに消失しています</translation>
    </message>
    <message>
        <source>Gradients explode with depth</source>
        <translation>勾配が深さとともに爆発しています</translation>
    </message>
    <message>
        <source>%1 is badly saturated</source>
        <translation>%1がひどく飽和しています</translation>
    </message>
    <message>
        <source>%1 is saturated</source>
        <translation>%1が飽和しています</translation>
    </message>
    <message>
        <source>Dead neurons: %1</source>
        <translation>死んだニューロン: %1</translation>
    </message>
    <message>
        <source>Activations shrink with depth</source>
        <translation>活性が深さとともに縮んでいます</translation>
    </message>
    <message>
        <source>Activations grow with depth</source>
        <translation>活性が深さとともに大きくなっています</translation>
    </message>
    <message>
        <source>Updates of %1 too large</source>
        <translation>%1 の更新が大きすぎます</translation>
    </message>
    <message>
        <source>Updates of %1 too small</source>
        <translation>%1 の更新が小さすぎます</translation>
    </message>
    <message>
        <source>Overfitting: it memorises the words</source>
        <translation>過学習: 単語を丸暗記しています</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too large. A lower learning rate keeps them small.</source>
        <translation>損失が数値でなくなりました。ステップが大きすぎたためです。学習率を下げればステップは小さく保たれます。</translation>
    </message>
    <message>
        <source>It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output layer is confidently wrong: training first has to unlearn that (the lecture’s first fix).</source>
        <translation>開始時の損失は %1 です。当てずっぽうなら log(語彙数) = %2 であり、%3 を超えるのは出力層が自信を持って間違えている場合です。学習はまずそれを忘れるところから始まります（講義の最初の修正）。</translation>
    </message>
    <message>
        <source>At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to 10 %).</source>
        <translation>ステップ 0 で、出力の %1 が %2 の飽和領域にあり、そこでは勾配がほとんど通りません。%3 を超えるのは多すぎます（講義の Kaiming 初期化では 8 ～ 10 %）。</translation>
    </message>
    <message>
        <source>%1 of its neurons have a piece that never wins and so gets no gradient; above %2 is too much.</source>
        <translation>ニューロンの %1 に、一度も勝たず勾配を受け取らないピースがあります。%2 を超えるのは多すぎます。</translation>
    </message>
    <message>
        <source>Going backwards, each layer keeps %1 of the gradient’s std; it should keep at least %2 (He et al. 2015: keep the variance).</source>
        <translation>逆伝播では、各層が勾配の標準偏差の %1 しか保ちません。少なくとも %2 は保つべきです（He et al. 2015: 分散を保つ）。</translation>
    </message>
    <message>
        <source>Going backwards, each layer makes the gradient’s std %1 times as large; it should be at most %2 (He et al. 2015: keep the variance).</source>
        <translation>逆伝播では、各層が勾配の標準偏差を %1 倍にします。最大でも %2 倍であるべきです（He et al. 2015: 分散を保つ）。</translation>
    </message>
    <message>
        <source>Each layer keeps %1 of the std of the one before; it should keep at least %2. The activation shrinks it, which a gain makes up for (tanh: 5/3).</source>
        <translation>各層は前の層の標準偏差の %1 しか保ちません。少なくとも %2 は保つべきです。活性化関数が縮める分はゲインで補えます（tanh: 5/3）。</translation>
    </message>
    <message>
        <source>Each layer makes the std %1 times as large as the one before; it should be at most %2: the weights’ gain is too large.</source>
        <translation>各層は標準偏差を前の層の %1 倍にします。最大でも %2 倍であるべきです。重みのゲインが大きすぎます。</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and above %2 each step throws away much of what was learned (the lecture’s guide).</source>
        <translation>log10(更新:データ) は %1 です。およそ −3 が適切で、%2 を超えると各ステップで学んだことの多くが失われます（講義の目安）。</translation>
    </message>
    <message>
        <source>log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the lecture’s guide).</source>
        <translation>log10(更新:データ) は %1 です。およそ −3 が適切で、%2 を下回ると学習が遅すぎます（講義の目安）。</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>%1 neurons a layer</source>
        <translation>各層 %1 ニューロン</translation>
    </message>
    <message>
        <source>learning rate: %1 → %2</source>
        <translation>学習率: %1 → %2</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>出力層</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Hidden layer %1</source>
        <translation>隠れ層 %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The loss rises: the learning rate is too high</source>
        <translation>損失が上昇中: 学習率が高すぎます</translation>
    </message>
    <message>
        <source>%1 overflows</source>
        <translation>%1 がオーバーフロー</translation>
    </message>
    <message>
        <source>No gradient arrives: %1</source>
        <translation>勾配が届きません: %1</translation>
    </message>
    <message>
        <source>All values are equal: %1</source>
        <translation>すべての値が同じです: %1</translation>
    </message>
    <message>
        <source>Inputs too small: %1</source>
        <translation>入力が小さすぎます: %1</translation>
    </message>
    <message>
        <source>Inputs too large: %1</source>
        <translation>入力が大きすぎます: %1</translation>
    </message>
    <message>
        <source>Almost a straight line: %1</source>
        <translation>ほぼ直線です: %1</translation>
    </message>
    <message>
        <source>The loss is %1 after %2 steps; it started at %3, and guessing costs %4. A lower learning rate keeps the steps small.</source>
        <translation>%2 ステップ後の損失は %1 です。開始時は %3、当てずっぽうなら %4 です。学習率を下げればステップは小さく保たれます。</translation>
    </message>
    <message>
        <source>Some of its values are no longer finite numbers: the scales or the learning rate are too large.</source>
        <translation>一部の値がもはや有限ではありません。スケールまたは学習率が大きすぎます。</translation>
    </message>
    <message>
        <source>The weights after it are all zero, or everything after it is saturated: nothing before it learns.</source>
        <translation>後段の重みがすべてゼロか、後段がすべて飽和しています。それより前は何も学習しません。</translation>
    </message>
    <message>
        <source>Its weights are all zero: every neuron gives the same output for every example, and no example can be told from another.</source>
        <translation>重みがすべてゼロです。どのニューロンもすべてのサンプルに同じ値を出力し、サンプルを区別できません。</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; below %2 %3 is almost a straight line, or the signal fades.</source>
        <translation>ステップ 0 で hpreact の標準偏差は %1 です。%2 を下回ると %3 はほぼ直線になるか、信号が弱まります。</translation>
    </message>
    <message>
        <source>At step 0 its hpreact has a std of %1; above %2 the signal grows from layer to layer.</source>
        <translation>ステップ 0 で hpreact の標準偏差は %1 です。%2 を超えると信号が層ごとに大きくなります。</translation>
    </message>
    <message>
        <source>At step 0 only %1 of its values lie on one side of the bend; below %2 the layer is almost a straight line.</source>
        <translation>ステップ 0 で、値の %1 しか曲がり角の片側にありません。%2 を下回ると層はほぼ直線になります。</translation>
    </message>
    <message>
        <source>Dev loss is %1 above train loss, %2 of it; the lecture’s networks end 2 to 4 % above, and more than %3 means that the words are memorised.</source>
        <translation>dev の損失は train の損失より %1、つまりその %2 だけ高くなっています。講義のネットワークは 2 ～ 4 % 高く終わり、%3 を超えると単語を丸暗記していることを意味します。</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>オーバーフロー: 有限でない値があります</translation>
    </message>
    <message>
        <source>No gradient arrives at h of layer %1</source>
        <translation>層 %1 の h に勾配が届きません</translation>
    </message>
    <message>
        <source>All values are equal: %1 is zero</source>
        <translation>すべての値が同じです: %1 がゼロ</translation>
    </message>
    <message>
        <source>Starts at %1, not %2: lower %3</source>
        <translation>開始 %1、期待値 %2: %3 を下げる</translation>
    </message>
    <message>
        <source>%1 saturated at step 0 (healthy: &lt; %2)</source>
        <translation>ステップ 0 で %1 飽和（正常: &lt; %2）</translation>
    </message>
    <message>
        <source>%1 of neurons dead ▼ (healthy: &lt; %2)</source>
        <translation>ニューロンの %1 が死亡 ▼（正常: &lt; %2）</translation>
    </message>
    <message>
        <source>%1: raise %2</source>
        <translation>%1: %2 を上げる</translation>
    </message>
    <message>
        <source>%1: lower %2</source>
        <translation>%1: %2 を下げる</translation>
    </message>
    <message>
        <source>%1 on one side of the bend (&gt; %2)</source>
        <translation>%1 が曲がり角の片側（&gt; %2）</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too large (10^%3)</source>
        <translation>%1: 更新:データ 10^%2、過大（10^%3）</translation>
    </message>
    <message>
        <source>%1: update:data 10^%2, too small (10^%3)</source>
        <translation>%1: 更新:データ 10^%2、過小（10^%3）</translation>
    </message>
    <message>
        <source>Dev %1 above train: %2 (healthy: &lt; %3)</source>
        <translation>dev が train より %1 高い: %2（正常: &lt; %3）</translation>
    </message>
    <message>
        <source>Vanishing: × %1 a layer (healthy: &gt; %2)</source>
        <translation>消失: 層ごとに × %1（正常: &gt; %2）</translation>
    </message>
    <message>
        <source>Exploding: × %1 a layer (healthy: &lt; %2)</source>
        <translation>爆発: 層ごとに × %1（正常: &lt; %2）</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&gt; %2): raise the gain</source>
        <translation>h: 標準偏差 層ごとに × %1（&gt; %2）: ゲインを上げる</translation>
    </message>
    <message>
        <source>h: std × %1 a layer (&lt; %2): lower the gain</source>
        <translation>h: 標準偏差 層ごとに × %1（&lt; %2）: ゲインを下げる</translation>
    </message>
    <message>
        <source>std %1 at step 0 (%2 to %3)</source>
        <translation>ステップ 0 の σ %1（%2 ～ %3）</translation>
    </message>
    <message>
        <source>%1 of its neurons are saturated for all of %3 dev examples and get no gradient; above %2 is too much (the lecture calls it permanent brain damage).</source>
        <translation>ニューロンの %1 が dev の全 %3 サンプルで飽和し、勾配を受け取りません。%2 を超えるのは多すぎます（講義ではこれを永久的な脳損傷と呼びます）。</translation>
    </message>
    <message>
        <source>Loss rose to %1: learning rate too high</source>
        <translation>損失が %1 に上昇: 学習率が高すぎます</translation>
    </message>
    <message>
        <source>dead neurons revived</source>
        <translation>死んだニューロンを復活</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Seed of all random numbers</source>
        <translation>すべての乱数のシード</translation>
    </message>
    <message>
        <source>Characters that predict the next one</source>
        <translation>次の文字を予測するための文字数</translation>
    </message>
    <message>
        <source>Numbers that stand for a character</source>
        <translation>1 文字を表す数値の個数</translation>
    </message>
    <message>
        <source>Examples in each step</source>
        <translation>各ステップのサンプル数</translation>
    </message>
    <message>
        <source>Steps to train</source>
        <translation>学習するステップ数</translation>
    </message>
    <message>
        <source>Words to learn from, one on each line, in UTF-8 (default: names).</source>
        <translation>学習に使う単語。1 行に 1 語、UTF-8（既定: 人名）。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (default: %4).</source>
        <translation>%1: %2 ～ %3（既定: %4）。</translation>
    </message>
    <message>
        <source>Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.</source>
        <translation>%1 のいずれかの初期スケール: 0 ～ %2。繰り返し指定可。プリセットの値より優先されます。</translation>
    </message>
    <message>
        <source>Trains without a window; needs no display.</source>
        <translation>ウィンドウなしで学習します。ディスプレイは不要です。</translation>
    </message>
    <message>
        <source>Writes a report on the run as JSON (with --headless).</source>
        <translation>実行のレポートを JSON で書き出します（--headless と併用）。</translation>
    </message>
    <message>
        <source>Steps between two losses in the report and in the progress (default: %1; with --headless).</source>
        <translation>レポートと進捗における損失の間隔（ステップ数。既定: %1。--headless と併用）。</translation>
    </message>
    <message>
        <source>Trains a character-level neural network and shows what it looks like from the inside.</source>
        <translation>文字レベルのニューラルネットワークを学習させ、その内部を表示します。</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>With the schedule “step”: the step from which the learning rate is divided by ten</source>
        <translation>スケジュールが「step」のとき、学習率を 10 分の 1 にするステップ</translation>
    </message>
    <message>
        <source>%1: %2 (default: %3).</source>
        <translation>%1: %2（既定: %3）。</translation>
    </message>
    <message>
        <source>Activation of the hidden layers</source>
        <translation>隠れ層の活性化関数</translation>
    </message>
    <message>
        <source>Initial biases</source>
        <translation>初期バイアス</translation>
    </message>
    <message>
        <source>Layers with batch norm</source>
        <translation>バッチ正規化を行う層</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学習率のスケジュール</translation>
    </message>
    <message>
        <source>Steps between two evaluations over the whole of train, dev and test (default: only at the end).</source>
        <translation>train、dev、test の全体で評価する間隔（ステップ数。既定: 最後のみ）。</translation>
    </message>
    <message>
        <source>One of the lecture’s networks (see --list-presets). Other options change its shape, and its scales follow.</source>
        <translation>講義のネットワークの 1 つ（--list-presets を参照）。ほかのオプションで形を変えると、スケールもそれに従います。</translation>
    </message>
    <message>
        <source>Prints the presets.</source>
        <translation>プリセットの一覧を表示します。</translation>
    </message>
    <message>
        <source>Words to sample from the network at the end, from 1 to %1; they are printed (with --headless).</source>
        <translation>最後にネットワークから生成する単語の数、1 ～ %1。出力に表示されます（--headless と併用）。</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, 1 to %1 of them</source>
        <translation>隠れ層の幅、1 ～ %1 層</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Share of each batch in batch norm’s running statistics</source>
        <translation>バッチ正規化の移動統計量における各バッチの割合</translation>
    </message>
    <message>
        <source>%1, each from 1 to %2 (default: %3).</source>
        <translation>%1、それぞれ 1 ～ %2（既定: %3）。</translation>
    </message>
    <message>
        <source>%1: at most %2 (default: %3).</source>
        <translation>%1: 最大 %2（既定: %3）。</translation>
    </message>
    <message>
        <source>Writes the network after the last step as a safetensors file (with --headless).</source>
        <translation>最後のステップの後のネットワークを safetensors ファイルに書き出します（--headless と併用）。</translation>
    </message>
    <message>
        <source>Goes on from a network that --save wrote; --steps counts from step 0 (with --headless).</source>
        <translation>--save が書き出したネットワークから続けます。--steps はステップ 0 から数えます（--headless と併用）。</translation>
    </message>
    <message>
        <source>Multiplies a parameter of the network resumed, as W2=0.1. Can be repeated (with --resume).</source>
        <translation>再開したネットワークのパラメータに数を掛けます。例: W2=0.1。繰り返し指定可（--resume と併用）。</translation>
    </message>
    <message>
        <source>Draws the incoming weights of dead neurons anew (with --resume).</source>
        <translation>死んだニューロンの入力重みを引き直します（--resume と併用）。</translation>
    </message>
    <message>
        <source>Writes a film of the training: an animated WebP for a name in .webp, numbered pictures for one in .png (with --headless).</source>
        <translation>学習の動画を書き出します。名前が .webp ならアニメーション WebP、.png なら連番画像（--headless と併用）。</translation>
    </message>
    <message>
        <source>What the film shows: overview, layers, batch-norm, neuron, activations, or a plot, as hpreact (default: overview).</source>
        <translation>動画に映すもの: overview、layers、batch-norm、neuron、activations、または hpreact のようなグラフ名（既定: overview）。</translation>
    </message>
    <message>
        <source>Pictures of the film, from %1 to %2 (default: %3).</source>
        <translation>動画の画像数、%1 ～ %2（既定: %3）。</translation>
    </message>
    <message>
        <source>The film’s first step (default: the first).</source>
        <translation>動画の最初のステップ（既定: 最初）。</translation>
    </message>
    <message>
        <source>The film’s last step (default: the last).</source>
        <translation>動画の最後のステップ（既定: 最後）。</translation>
    </message>
    <message>
        <source>How far apart its steps lie: log or linear (default: log).</source>
        <translation>ステップの間隔: log または linear（既定: log）。</translation>
    </message>
    <message>
        <source>Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. What can be varied: %1 (with --headless).</source>
        <translation>設定を変化させます: W1=0.01:1:9（スケール、lr、gain は対数で等間隔）、width=50:300:6、activation=tanh,relu など。2 回指定するとマップになります。変えられるもの: %1（--headless と併用）。</translation>
    </message>
    <message>
        <source>Repeats each run with so many seeds: --seed, the next one, … (with --headless).</source>
        <translation>各実行をこの数のシードで繰り返します: --seed、その次、…（--headless と併用）。</translation>
    </message>
    <message>
        <source>Runs at a time (default: as many as there are processors).</source>
        <translation>同時に行う実行の数（既定: プロセッサ数）。</translation>
    </message>
    <message>
        <source>Writes an experiment’s runs as CSV.</source>
        <translation>実験の各実行を CSV で書き出します。</translation>
    </message>
    <message>
        <source>Computes the I-th of N parts of an experiment, for --merge.</source>
        <translation>実験を N 分割したうちの I 番目を計算します。--merge で使います。</translation>
    </message>
    <message>
        <source>Joins the reports of an experiment’s parts into --report and --table (with --headless).</source>
        <translation>実験の各部分のレポートを --report と --table にまとめます（--headless と併用）。</translation>
    </message>
    <message>
        <source>Seed of the batches, so that networks of different shapes see the same</source>
        <translation>バッチのシード。形の異なるネットワークが同じバッチを見るように</translation>
    </message>
    <message>
        <source>%1: from 0 to %2 (default: those that follow the parameters’).</source>
        <translation>%1: 0 ～ %2（既定: パラメータに続くもの）。</translation>
    </message>
    <message>
        <source>Writes the plots as pictures into this folder (with --headless).</source>
        <translation>グラフを画像としてこのフォルダに書き出します（--headless と併用）。</translation>
    </message>
    <message>
        <source>Format of these pictures: png, svg or pdf (default: png).</source>
        <translation>画像の形式: png、svg、pdf（既定: png）。</translation>
    </message>
    <message>
        <source>Resolution of these pictures, from %1 to %2; they measure the same in inches (default: %3 for pages, twice that for plots).</source>
        <translation>画像の解像度、%1 ～ %2。インチでの大きさは変わりません（既定: ページは %3、グラフはその 2 倍）。</translation>
    </message>
    <message>
        <source>Writes the loss of every step as CSV (with --headless).</source>
        <translation>各ステップの損失を CSV で書き出します（--headless と併用）。</translation>
    </message>
    <message>
        <source>Writes losses, and histograms of all layers at step 0, the last step and the steps of --report-at, as an event file for TensorBoard into this folder (with --headless).</source>
        <translation>損失と、ステップ 0、最後のステップ、--report-at の各ステップにおける全層のヒストグラムを、TensorBoard のイベントファイルとしてこのフォルダに書き出します（--headless と併用）。</translation>
    </message>
    <message>
        <source>Steps whose figures the report takes, as 0,100,12345 (with --report or --tensorboard).</source>
        <translation>レポートに数値を載せるステップ。例: 0,100,12345（--report または --tensorboard と併用）。</translation>
    </message>
    <message>
        <source>A session (.actigrad), a network (.safetensors) or a picture that was exported, for the window; else the same as --words.</source>
        <translation>ウィンドウで開くセッション (.actigrad)、ネットワーク (.safetensors)、書き出した画像。それ以外は --words と同じ。</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>there is no option “%1”; see actigrad --help</source>
        <translation>オプション「%1」はありません。actigrad --help を参照してください</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty</source>
        <translation>--%1 には空でない値が必要です</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 は %2 ～ %3 の整数でなければなりません（「%4」は不可）</translation>
    </message>
    <message>
        <source>--scale must be NAME=X, for example W1=0.2, not “%1”</source>
        <translation>--scale は 名前=X の形、例えば W1=0.2 でなければなりません（「%1」は不可）</translation>
    </message>
    <message>
        <source>there is no scale “%1”; the scales are: %2</source>
        <translation>スケール「%1」はありません。スケール: %2</translation>
    </message>
    <message>
        <source>the scale of %1 must be a number from 0 to %2, not “%3”</source>
        <translation>%1 のスケールは 0 ～ %2 の数でなければなりません（「%3」は不可）</translation>
    </message>
    <message>
        <source>the name of the file of words is empty</source>
        <translation>単語ファイルの名前が空です</translation>
    </message>
    <message>
        <source>only one file of words can be opened; “%1” is one too many</source>
        <translation>開ける単語ファイルは 1 つだけです。「%1」は余分です</translation>
    </message>
    <message>
        <source>--%1 needs --headless</source>
        <translation>--%1 には --headless が必要です</translation>
    </message>
    <message>
        <source>Instruction set: %1</source>
        <translation>命令セット: %1</translation>
    </message>
    <message>
        <source>--%1 must be a number greater than 0 and at most %2, not “%3”</source>
        <translation>--%1 は 0 より大きく %2 以下の数でなければなりません（「%3」は不可）</translation>
    </message>
    <message>
        <source>--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”</source>
        <translation>--%1 はカンマ区切りの 1 ～ %2 個の整数（各 1 ～ %3）でなければなりません（「%4」は不可）</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not “%3”</source>
        <translation>--%1 は %2 のいずれかでなければなりません（「%3」は不可）</translation>
    </message>
    <message>
        <source>--%1 must be a name in UTF-8, not “%2”</source>
        <translation>--%1 は UTF-8 の名前でなければなりません（「%2」は不可）</translation>
    </message>
    <message>
        <source>--multiply must be NAME=X, for example W2=0.1, with X from −%1 to %1, not “%2”</source>
        <translation>--multiply は 名前=X の形、例えば W2=0.1（X は −%1 ～ %1）でなければなりません（「%2」は不可）</translation>
    </message>
    <message>
        <source>--report-at must be up to %1 steps with commas between them, not “%2”</source>
        <translation>--report-at はカンマ区切りの最大 %1 個のステップでなければなりません（「%2」は不可）</translation>
    </message>
    <message>
        <source>the name of the file to resume is empty</source>
        <translation>再開するファイルの名前が空です</translation>
    </message>
    <message>
        <source>--multiply and --revive need --resume</source>
        <translation>--multiply と --revive には --resume が必要です</translation>
    </message>
    <message>
        <source>--%1 needs --film</source>
        <translation>--%1 には --film が必要です</translation>
    </message>
    <message>
        <source>--film must end in .webp (animated) or .png (numbered pictures), not “%1”</source>
        <translation>--film は .webp（アニメーション）または .png（連番画像）で終わらなければなりません（「%1」は不可）</translation>
    </message>
    <message>
        <source>--film-spacing must be log or linear, not “%1”</source>
        <translation>--film-spacing は log か linear でなければなりません（「%1」は不可）</translation>
    </message>
    <message>
        <source>--sweep can be given twice at most</source>
        <translation>--sweep は 2 回まで指定できます</translation>
    </message>
    <message>
        <source>--sweep %1 is given twice</source>
        <translation>--sweep %1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>an experiment of %1 runs is too large; at most %2 are possible</source>
        <translation>%1 件の実行からなる実験は大きすぎます。最大 %2 件です</translation>
    </message>
    <message>
        <source>--%1 needs --sweep or --seeds</source>
        <translation>--%1 には --sweep か --seeds が必要です</translation>
    </message>
    <message>
        <source>--table needs --sweep, --seeds or --merge</source>
        <translation>--table には --sweep、--seeds、--merge のいずれかが必要です</translation>
    </message>
    <message>
        <source>--merge joins what was computed; --sweep and --seeds do not go with it</source>
        <translation>--merge は計算済みのものをまとめます。--sweep や --seeds とは併用できません</translation>
    </message>
    <message>
        <source>an experiment needs --report or --table, where its results go</source>
        <translation>実験には結果の出力先として --report か --table が必要です</translation>
    </message>
    <message>
        <source>--%1 is of a single run, not of an experiment</source>
        <translation>--%1 は単独の実行用で、実験には使えません</translation>
    </message>
    <message>
        <source>“%1” can be opened in the window only, without --headless</source>
        <translation>「%1」は --headless なしで、ウィンドウでのみ開けます</translation>
    </message>
    <message>
        <source>--report-at needs --report or --tensorboard</source>
        <translation>--report-at には --report か --tensorboard が必要です</translation>
    </message>
    <message>
        <source>--export-format must be png, svg or pdf, not “%1”</source>
        <translation>--export-format は png、svg、pdf のいずれかでなければなりません（「%1」は不可）</translation>
    </message>
    <message>
        <source>--export-format and --dpi need --export-dir</source>
        <translation>--export-format と --dpi には --export-dir が必要です</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>%1 values</source>
        <translation>%1 個の値</translation>
    </message>
    <message>
        <source>x = %1
%2 = %3
slope = %4</source>
        <translation>x = %1
%2 = %3
傾き = %4</translation>
    </message>
    <message>
        <source>%1 (pinned: %2)</source>
        <translation>%1（固定: %2）</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、固定</translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>RunTableTexts</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Loss at 0</source>
        <translation>0 の損失</translation>
    </message>
    <message>
        <source>Loss now</source>
        <translation>現在の損失</translation>
    </message>
    <message>
        <source>Sat. at 0</source>
        <translation>0 の飽和</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether the run’s loss curve is drawn, and how</source>
        <translation>実行の損失曲線を描くかどうか、またその描き方</translation>
    </message>
    <message>
        <source>The run’s name: double-click or F2 to change it</source>
        <translation>実行の名前: ダブルクリックまたは F2 で変更</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>乱数のシード</translation>
    </message>
    <message>
        <source>Loss of the first batch, before any training</source>
        <translation>学習前の最初のバッチの損失</translation>
    </message>
    <message>
        <source>Smoothed loss of the newest batches</source>
        <translation>最新バッチの平滑化した損失</translation>
    </message>
    <message>
        <source>Steps trained so far</source>
        <translation>これまでに学習したステップ数</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1、表示中</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1、非表示</translation>
    </message>
    <message>
        <source>Init scales: %1</source>
        <translation>初期スケール: %1</translation>
    </message>
    <message>
        <source>Batch %1, %2 steps</source>
        <translation>バッチ %1、%2 ステップ</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>スケール</translation>
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
        <translation>飽和 (dev)</translation>
    </message>
    <message>
        <source>Dead (dev)</source>
        <translation>死亡 (dev)</translation>
    </message>
    <message>
        <source>Init scales of C, W1, b1 and so on; point at a run to see them by name</source>
        <translation>C、W1、b1 などの初期スケール。実行を指すと名前とともに表示されます</translation>
    </message>
    <message>
        <source>Loss over all training examples, at the last evaluation</source>
        <translation>前回の評価での全学習サンプルの損失</translation>
    </message>
    <message>
        <source>Loss over the dev split, which is not trained on, at the last evaluation; bold: the lowest</source>
        <translation>前回の評価での、学習に使わない dev 分割の損失。太字: 最小</translation>
    </message>
    <message>
        <source>Loss over the test split, at the last evaluation</source>
        <translation>前回の評価での test 分割の損失</translation>
    </message>
    <message>
        <source>Share of h in the saturated regions of the activation at step 0 (tanh: |h| &gt; 0.99)</source>
        <translation>ステップ 0 で活性化関数の飽和領域にある h の割合（tanh: |h| &gt; 0.99）</translation>
    </message>
    <message>
        <source>Share of h that is saturated over the whole dev split, at the last evaluation</source>
        <translation>前回の評価で、dev 分割全体で飽和している h の割合</translation>
    </message>
    <message>
        <source>Neurons saturated for every example of the dev split, at the last evaluation</source>
        <translation>前回の評価で、dev 分割のすべてのサンプルに対して飽和しているニューロン</translation>
    </message>
    <message>
        <source>Words: %1, seed %2</source>
        <translation>単語: %1、シード %2</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>活性化関数 %1</translation>
    </message>
    <message>
        <source>context %1, embedding %2, hidden %3</source>
        <translation>文脈 %1、埋め込み %2、隠れ層 %3</translation>
    </message>
    <message>
        <source>bias drawn</source>
        <translation>バイアスは乱数</translation>
    </message>
    <message>
        <source>bias zero</source>
        <translation>バイアスはゼロ</translation>
    </message>
    <message>
        <source>batch norm in hidden layers, momentum %1</source>
        <translation>隠れ層でバッチ正規化、モーメンタム %1</translation>
    </message>
    <message>
        <source>batch norm in all layers, momentum %1</source>
        <translation>全層でバッチ正規化、モーメンタム %1</translation>
    </message>
    <message>
        <source>no batch norm</source>
        <translation>バッチ正規化なし</translation>
    </message>
    <message>
        <source>learning rate %1, constant</source>
        <translation>学習率 %1、一定</translation>
    </message>
    <message>
        <source>learning rate %1, a tenth of it from step %2 on</source>
        <translation>学習率 %1、ステップ %2 から 10 分の 1</translation>
    </message>
    <message>
        <source>learning rate %1, down to 0 by a cosine</source>
        <translation>学習率 %1、コサインで 0 まで下降</translation>
    </message>
    <message>
        <source>Evaluated after %1 steps: train %2, dev %3, test %4</source>
        <translation>%1 ステップ後に評価: train %2、dev %3、test %4</translation>
    </message>
    <message>
        <source>gain %1, %2 layers</source>
        <translation>ゲイン %1、%2 層</translation>
    </message>
    <message>
        <source>Silent at 0</source>
        <translation>0 の無反応</translation>
    </message>
    <message>
        <source>Neurons silent in the batch of step 0: saturated for every example of it</source>
        <translation>ステップ 0 のバッチで無反応のニューロン: そのすべてのサンプルに対して飽和</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>すべて 1</translation>
    </message>
    <message>
        <source>Diverged at %1</source>
        <translation>%1 で発散</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>… (%1 smaller terms: %2)</source>
        <translation>…（小さい項 %1 個: %2）</translation>
    </message>
    <message>
        <source>character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>index</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Example %1 of the batch: %2. Characters are indices into the alphabet of %3.
x = [%4], target y = %5</source>
        <translation>バッチのサンプル %1: %2。文字は %3 文字のアルファベットの番号です。
x = [%4]、正解 y = %5</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Each character becomes its row of C: %1 numbers.
embcat = %2, side by side: %3 numbers</source>
        <translation>各文字が C の対応する行になります: %1 個の数値。
embcat = %2、横に並べて: %3 個の数値</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>ピース</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>Saturated: hardly any gradient will pass.</source>
        <translation>飽和: 勾配はほとんど通りません。</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>logits = batch norm of h %1
logit%2 = %3</source>
        <translation>logits = h のバッチ正規化 %1
logit%2 = %3</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>all equal: 1/%1</source>
        <translation>すべて等しい: 1/%1</translation>
    </message>
    <message>
        <source>p[%1] = exp(%2) / Σ exp(logits) = %3
The network expects “%4” (p = %5).</source>
        <translation>p[%1] = exp(%2) / Σ exp(logits) = %3
ネットワークの予想は「%4」（p = %5）。</translation>
    </message>
    <message>
        <source>example</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>all equal: log %1 = %2</source>
        <translation>すべて等しい: log %1 = %2</translation>
    </message>
    <message>
        <source>loss = −log p[%1] = −log %2 = %3
The batch’s loss is the mean of its %4 examples: %5. With all characters equally likely it would be %6.</source>
        <translation>損失 = −log p[%1] = −log %2 = %3
バッチの損失は %4 サンプルの平均: %5。すべての文字が等確率なら %6。</translation>
    </message>
    <message>
        <source>dL/dlogits = p / %1, and (p − 1) / %1 at the target: each logit is pushed by how wrong it is.
dL/dlogit[%2] = (%3 − 1) / %1 = %4</source>
        <translation>dL/dlogits = p / %1、正解では (p − 1) / %1: 各 logit は誤りの分だけ押されます。
dL/dlogit[%2] = (%3 − 1) / %1 = %4</translation>
    </message>
    <message>
        <source>dL/dh%1 comes back through batch norm and %2: %3</source>
        <translation>dL/dh%1 はバッチ正規化と %2 を通って戻る: %3</translation>
    </message>
    <message>
        <source>weight of neuron %1</source>
        <translation>ニューロン %1 の重み</translation>
    </message>
    <message>
        <source>dL/d%1, through batch norm: %2</source>
        <translation>dL/d%1、バッチ正規化を通って: %2</translation>
    </message>
    <message>
        <source>share of dL/d%1</source>
        <translation>dL/d%1 への寄与</translation>
    </message>
    <message>
        <source>dL/d%1 = Σ over the batch of %2%3 · dL/dhpreact%4; this example: %5 · %6 = %7
All %8 examples together: %9</source>
        <translation>dL/d%1 = バッチについての Σ %2%3 · dL/dhpreact%4。このサンプル: %5 · %6 = %7
全 %8 サンプルの合計: %9</translation>
    </message>
    <message>
        <source>change of a parameter</source>
        <translation>パラメータの変化</translation>
    </message>
    <message>
        <source>parameters, %</source>
        <translation>パラメータ、%</translation>
    </message>
    <message>
        <source>The same batch’s loss: %1 before the update, %2 after it.</source>
        <translation>同じバッチの損失: 更新前 %1、更新後 %2。</translation>
    </message>
    <message>
        <source>The batch’s loss before the update: %1.</source>
        <translation>更新前のバッチの損失: %1。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>rows of C</source>
        <translation>C の行</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1、層 %2</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>there is no display to open a window on; --headless trains without one</source>
        <translation>ウィンドウを開くディスプレイがありません。--headless ならウィンドウなしで学習できます</translation>
    </message>
</context>
<context>
    <name>SweepReader</name>
    <message>
        <source>--sweep must be NAME=FROM:TO:COUNT or NAME=V1,V2,…, for example W1=0.01:1:9, not “%1”</source>
        <translation>--sweep は 名前=始:終:個数 または 名前=V1,V2,…、例えば W1=0.01:1:9 でなければなりません（「%1」は不可）</translation>
    </message>
    <message>
        <source>“%1” cannot be varied; what can be are: %2</source>
        <translation>「%1」は変えられません。変えられるもの: %2</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a number from 0 to %3</source>
        <translation>--sweep %1: 「%2」は 0 ～ %3 の数ではありません</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” is not a whole number from 1 to %3</source>
        <translation>--sweep %1: 「%2」は 1 ～ %3 の整数ではありません</translation>
    </message>
    <message>
        <source>--sweep %1: a range is FROM:TO:COUNT, with at least 2 values, not “%2”</source>
        <translation>--sweep %1: 範囲は 始:終:個数（2 個以上）です（「%2」は不可）</translation>
    </message>
    <message>
        <source>--sweep %1: the ends of a range must be greater than 0, as its values are equally far apart in log; list them with commas to have 0</source>
        <translation>--sweep %1: 値は対数で等間隔なので、範囲の両端は 0 より大きくなければなりません。0 を含めるにはカンマで並べてください</translation>
    </message>
    <message>
        <source>--sweep %1: at most %2 values are possible</source>
        <translation>--sweep %1: 値は最大 %2 個です</translation>
    </message>
    <message>
        <source>--sweep %1: “%2” has a value that is empty or stands twice</source>
        <translation>--sweep %1: 「%2」に空の値か重複した値があります</translation>
    </message>
    <message>
        <source>--shard must be I/N with I from 1 to N, for example 2/8, not “%1”</source>
        <translation>--shard は I/N（I は 1 ～ N）、例えば 2/8 でなければなりません（「%1」は不可）</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>std %1 (healthy: %2 to %3)</source>
        <translation>標準偏差 %1（正常: %2 ～ %3）</translation>
    </message>
    <message>
        <source>Starts at %1 (guessing: %2)</source>
        <translation>開始 %1（当てずっぽう: %2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Nothing is updated: no gradient, or no learning rate</source>
        <translation>何も更新されません: 勾配がないか、学習率がゼロ</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for all %2 examples: silent in this batch, it gets no gradient</source>
        <translation>ニューロン %1 は全 %2 サンプルで飽和: このバッチで無反応、勾配なし</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples: a straight line for this batch</source>
        <translation>ニューロン %1 は %3 サンプル中 %2 で負側: このバッチでは直線</translation>
    </message>
    <message>
        <source>Neuron %1 is on the negative side for %2 of %3 examples; it cannot die</source>
        <translation>ニューロン %1 は %3 サンプル中 %2 で負側。死ぬことはありません</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples; the piece that never wins is silent</source>
        <translation>ニューロン %1: ピース 1 が %3 サンプル中 %2 で勝ち。一度も勝たないピースは無反応</translation>
    </message>
    <message>
        <source>Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for the others</source>
        <translation>ニューロン %1: ピース 1 が %3 サンプル中 %2 で勝ち、残りはピース 2</translation>
    </message>
    <message>
        <source>Never silent so far</source>
        <translation>これまで無反応なし</translation>
    </message>
    <message>
        <source>Silent since step 0</source>
        <translation>ステップ 0 から無反応</translation>
    </message>
    <message>
        <source>Silent at step 0, awake since step %1</source>
        <translation>ステップ 0 で無反応、ステップ %1 から反応</translation>
    </message>
    <message>
        <source>Silent since step %1</source>
        <translation>ステップ %1 から無反応</translation>
    </message>
    <message>
        <source>Silent from step %1 to %2</source>
        <translation>ステップ %1 ～ %2 で無反応</translation>
    </message>
    <message>
        <source>silent %1 times, now since step %2</source>
        <translation>無反応 %1 回、今回はステップ %2 から</translation>
    </message>
    <message>
        <source>silent %1 times, last from step %2 to %3</source>
        <translation>無反応 %1 回、最後はステップ %2 ～ %3</translation>
    </message>
    <message>
        <source>Silent at step 0; %1</source>
        <translation>ステップ 0 で無反応。%1</translation>
    </message>
    <message>
        <source>Awake at step 0; %1</source>
        <translation>ステップ 0 で反応。%1</translation>
    </message>
    <message>
        <source>Preview of step 0: no history</source>
        <translation>ステップ 0 のプレビュー: 履歴なし</translation>
    </message>
    <message>
        <source>seen at every step</source>
        <translation>毎ステップ観測</translation>
    </message>
    <message>
        <source>seen every %1 steps</source>
        <translation>%1 ステップごとに観測</translation>
    </message>
    <message>
        <source>Only %1 caught up: evaluation goes wrong for about %2 steps</source>
        <translation>追いつき %1 のみ: 約 %2 ステップの間、評価が狂います</translation>
    </message>
    <message>
        <source>%1: little, though only %2 caught up</source>
        <translation>%1: わずか、ただし追いつきは %2 のみ</translation>
    </message>
    <message>
        <source>%1, no more than by chance: evaluation fits</source>
        <translation>%1、偶然の範囲内: 評価は一致</translation>
    </message>
    <message>
        <source>Means differ by %1 std</source>
        <translation>平均の差は標準偏差の %1 倍</translation>
    </message>
    <message>
        <source>%1 (chance: %2): evaluation sees other values</source>
        <translation>%1（偶然: %2）: 評価は別の値を見ています</translation>
    </message>
    <message>
        <source>Stds differ by %1 ×</source>
        <translation>標準偏差の差は %1 倍</translation>
    </message>
    <message>
        <source>%1 (chance: %2 ×): evaluation sees other values</source>
        <translation>%1（偶然: %2 倍）: 評価は別の値を見ています</translation>
    </message>
    <message>
        <source>First piece wins %1 (about half is normal)</source>
        <translation>第 1 ピースの勝ち %1（約半分が普通）</translation>
    </message>
    <message>
        <source>Both pieces win in all %1 neurons</source>
        <translation>全 %1 ニューロンで両方のピースが勝っています</translation>
    </message>
    <message>
        <source>std %1, up to %2 saturated</source>
        <translation>標準偏差 %1、最大 %2 飽和</translation>
    </message>
    <message>
        <source>std %1</source>
        <translation>標準偏差 %1</translation>
    </message>
    <message>
        <source>grad:data %1</source>
        <translation>勾配:データ %1</translation>
    </message>
    <message>
        <source>From %1 to %2, the guide is %3</source>
        <translation>%1 ～ %2、目安は %3</translation>
    </message>
    <message>
        <source>std %1, %2 at step 0</source>
        <translation>標準偏差 %1、ステップ 0 では %2</translation>
    </message>
    <message>
        <source>%1 saturated (healthy: below %2)</source>
        <translation>%1 飽和（正常: %2 未満）</translation>
    </message>
    <message>
        <source>%1 saturated, %2 at step 0</source>
        <translation>%1 飽和、ステップ 0 では %2</translation>
    </message>
    <message>
        <source>%1: normal</source>
        <translation>%1: 正常</translation>
    </message>
    <message>
        <source>%1 below 0 (about half is normal)</source>
        <translation>%1 が 0 未満（約半分が普通）</translation>
    </message>
    <message>
        <source>Overflow: some values are not finite</source>
        <translation>オーバーフロー: 有限でない値があります</translation>
    </message>
    <message>
        <source>%1 below 0 (half is normal)</source>
        <translation>%1 が 0 未満（半分が普通）</translation>
    </message>
    <message>
        <source>%1 of h is 0 (half is normal)</source>
        <translation>h の %1 が 0（半分が普通）</translation>
    </message>
    <message>
        <source>%1 of winning pieces: gradient near zero</source>
        <translation>勝ったピースの %1: 勾配がほぼゼロ</translation>
    </message>
    <message>
        <source>%1 near zero (half is normal)</source>
        <translation>%1 がほぼゼロ（半分が普通）</translation>
    </message>
    <message>
        <source>%1 practically zero, %2 at step 0</source>
        <translation>%1 が実質ゼロ、ステップ 0 では %2</translation>
    </message>
    <message>
        <source>%1 of dL/dhpreact practically zero</source>
        <translation>dL/dhpreact の %1 が実質ゼロ</translation>
    </message>
    <message>
        <source>▽ %1 of %2: one piece never wins here</source>
        <translation>▽ %2 個中 %1 個: 一度も勝たないピースあり</translation>
    </message>
    <message>
        <source>All of %1 neurons learn from this batch</source>
        <translation>全 %1 ニューロンがこのバッチから学習</translation>
    </message>
    <message>
        <source>▽ %1 of %2 silent in this batch</source>
        <translation>▽ %2 個中 %1 個がこのバッチで無反応</translation>
    </message>
    <message>
        <source>▼ %1 of %2 silent in this batch, %3 dead</source>
        <translation>▼ %2 個中 %1 個がこのバッチで無反応、%3 個が死亡</translation>
    </message>
    <message>
        <source>Neuron %1 is saturated for %2 of %3 examples</source>
        <translation>ニューロン %1 は %3 サンプル中 %2 で飽和</translation>
    </message>
    <message>
        <source>Neuron %1 is dead: silent for all of %2 dev examples</source>
        <translation>ニューロン %1 は死亡: dev の全 %2 サンプルで無反応</translation>
    </message>
</context>
<context>
    <name>actigrad::Actions</name>
    <message>
        <source>&amp;Open words…</source>
        <translation>単語を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Use the &amp;built-in names</source>
        <translation>内蔵の人名を使う(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>画像を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restart training</source>
        <translation>学習をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Start a new run with the settings on the left; the old one stays for comparison (Ctrl+R)</source>
        <translation>左の設定で新しい実行を始めます。前の実行は比較のために残ります（Ctrl+R）</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>1 ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>One training step, while paused (F10)</source>
        <translation>一時停止中に 1 ステップ学習（F10）</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>新しいシード(&amp;N)</translation>
    </message>
    <message>
        <source>Start a new run with other random numbers (Ctrl+N)</source>
        <translation>別の乱数で新しい実行を始めます（Ctrl+N）</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>実行に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Reset &amp;zoom of all plots</source>
        <translation>全グラフのズームを戻す(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;About Actigrad</source>
        <translation>Actigrad について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>再開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Resume training (Space)</source>
        <translation>学習を再開（スペース）</translation>
    </message>
    <message>
        <source>Pause training; settings can still be previewed (Space)</source>
        <translation>学習を一時停止。設定のプレビューはできます（スペース）</translation>
    </message>
    <message>
        <source>Logarithmic c&amp;ounts in histograms</source>
        <translation>ヒストグラムの度数を対数に(&amp;O)</translation>
    </message>
    <message>
        <source>Train, dev and test loss over all examples (F9)</source>
        <translation>全サンプルでの train、dev、test の損失（F9）</translation>
    </message>
    <message>
        <source>E&amp;valuate losses every</source>
        <translation>損失を評価する間隔(&amp;V)</translation>
    </message>
    <message>
        <source>At the end &amp;only</source>
        <translation>最後のみ(&amp;O)</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>&amp;Pin this picture</source>
        <translation>この画像を固定(&amp;P)</translation>
    </message>
    <message>
        <source>Pin s&amp;tep 0 of the run</source>
        <translation>実行のステップ 0 を固定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unpin %1</source>
        <translation>%1 の固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>ガイドツアー(&amp;G)</translation>
    </message>
    <message>
        <source>Ev&amp;aluate losses now</source>
        <translation>今すぐ損失を評価(&amp;A)</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>レイアウトを戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Reset settings and opt&amp;ions…</source>
        <translation>設定とオプションを戻す(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>Lar&amp;ger type and lines</source>
        <translation>文字と線を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller type and lines</source>
        <translation>文字と線を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide verdicts and figures</source>
        <translation>判定と数値を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>For teaching: let everyone predict, then reveal</source>
        <translation>授業用: まず予想させてから見せる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>Lecture’s co&amp;de at the sliders</source>
        <translation>スライダーに講義のコードを表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>用語集(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What the pages show</source>
        <translation>各ページの見方(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>A restart rests at step 0 until it is told to train</source>
        <translation>やり直しは、学習の指示があるまでステップ 0 で待ちます</translation>
    </message>
    <message>
        <source>Begin at res&amp;t</source>
        <translation>静止して始める(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fork here…</source>
        <translation>ここで分岐(&amp;F)…</translation>
    </message>
    <message>
        <source>A new run that goes on from the step on view (Ctrl+Shift+R)</source>
        <translation>表示中のステップから続ける新しい実行（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>ネットワークを開く(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save network…</source>
        <translation>ネットワークを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>動画を書き出す(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Memory for past steps</source>
        <translation>過去のステップ用メモリ(&amp;M)</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Many runs at once, with values of one or two settings (Ctrl+T)</source>
        <translation>1 つか 2 つの設定の値を変えて、多数の実行を一度に（Ctrl+T）</translation>
    </message>
    <message>
        <source>Tr&amp;y values…</source>
        <translation>いろいろな値を試す(&amp;Y)…</translation>
    </message>
    <message>
        <source>Open the &amp;last session</source>
        <translation>前回のセッションを開く(&amp;L)</translation>
    </message>
    <message>
        <source>The one that the window before this one kept</source>
        <translation>前のウィンドウが保存したもの</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>セッションを別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Of the &amp;last steps only</source>
        <translation>最後のステップのみ(&amp;L)</translation>
    </message>
    <message>
        <source>Up to %1 MB</source>
        <translation>最大 %1 MB</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>データを書き出す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Losses of all runs…</source>
        <translation>全実行の損失(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>実行の表(&amp;T)…</translation>
    </message>
    <message>
        <source>Te&amp;nsors of this layer…</source>
        <translation>この層のテンソル(&amp;N)…</translation>
    </message>
    <message>
        <source>For Tensor&amp;Board…</source>
        <translation>TensorBoard 用(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy plot and data</source>
        <translation>グラフとデータをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;page</source>
        <translation>ページをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>コマンドラインとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as PyTorch co&amp;de</source>
        <translation>PyTorch コードとしてコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>セッションを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>セッションを保存(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;tates in session files</source>
        <translation>セッションファイルに含む状態(&amp;T)</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt;: h = %2&lt;p&gt;傾き: %3&lt;p&gt;値域: %4&lt;p&gt;推奨ゲイン: %5。データの標準偏差を層から層へ保ちます。&lt;p&gt;%6&lt;p&gt;クリックすると、これを使うネットワークを表示します。</translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation>%1、ゲイン %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>slope: %1</source>
        <translation>傾き: %1</translation>
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
        <translation>%1 は使用中です</translation>
    </message>
    <message>
        <source>Show a network with %1</source>
        <translation>%1 を使うネットワークを表示</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationGallery</name>
    <message>
        <source>Activations</source>
        <translation>活性化関数</translation>
    </message>
</context>
<context>
    <name>actigrad::ActivationLayersPanel</name>
    <message>
        <source>Activations of all layers</source>
        <translation>全層の活性</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distribution of h&lt;/b&gt;, a line for each layer; the layer on view is thick.&lt;p&gt;Healthy: the lines lie on each other, so that depth changes nothing.&lt;p&gt;Sick: they draw together towards 0 from layer to layer (gain too small), or heap up at the ends (gain too large). A line that leaves at the top has more in one bin than the axis shows; the pointer tells how much.</source>
        <translation>&lt;b&gt;h の分布&lt;/b&gt;。層ごとに 1 本の線で、表示中の層は太線です。&lt;p&gt;正常: 線が重なり、深さによる変化がありません。&lt;p&gt;異常: 層ごとに 0 へ縮む（ゲインが小さすぎる）か、両端に積み上がります（ゲインが大きすぎる）。上にはみ出す線は、軸に収まらない数の値が 1 区間にあります。ポインタを当てると数値が出ます。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>値、%</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
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
        <translation>傾き</translation>
    </message>
    <message>
        <source>&lt;b&gt;The activation&lt;/b&gt; %1, its slope (%2), and the values of hpreact: dots on the curve, their density beneath. Percentages in the corners are beyond the axis.</source>
        <translation>&lt;b&gt;活性化関数&lt;/b&gt; %1、その傾き（%2）、hpreact の値。曲線上の点が値で、下がその密度です。隅のパーセントは軸の外にある割合です。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two pieces the larger is taken: x is the first less the second, and what the curve adds to the second.&lt;p&gt;Healthy: each piece wins for about half of the data.&lt;p&gt;Sick: the data lies on one side of 0, where the neuron is a straight line.</source>
        <translation>&lt;p&gt;2 つのピースのうち大きい方を取ります。x は第 1 から第 2 を引いたもの、曲線は第 2 に加わる量です。&lt;p&gt;正常: 各ピースがデータの約半分で勝ちます。&lt;p&gt;異常: データが 0 の片側にあり、そこではニューロンは直線です。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the data lies on both sides of the bend.&lt;p&gt;Sick: it lies on one side alone: there the layer is a straight line.</source>
        <translation>&lt;p&gt;正常: データが曲がり角の両側にあります。&lt;p&gt;異常: 片側だけにあり、そこでは層は直線です。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: most of the data lies on the bend, where the slope lets gradient through.&lt;p&gt;Sick: it lies on the shaded regions, %1, where the slope is almost 0 or 0.</source>
        <translation>&lt;p&gt;正常: データの大部分が曲がった部分にあり、傾きが勾配を通します。&lt;p&gt;異常: 網掛け領域 %1 にあり、そこでは傾きがほぼ 0 か 0 です。</translation>
    </message>
    <message>
        <source>%1 and its slope</source>
        <translation>%1 とその傾き</translation>
    </message>
    <message>
        <source>x = first piece − second</source>
        <translation>x = 第 1 ピース − 第 2</translation>
    </message>
    <message>
        <source>h − second piece, slope</source>
        <translation>h − 第 2 ピース、傾き</translation>
    </message>
    <message>
        <source>%1, slope</source>
        <translation>%1、傾き</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>actigrad::AxisForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>from</source>
        <translation>始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終</translation>
    </message>
    <message>
        <source>in</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>values</source>
        <translation>個の値</translation>
    </message>
    <message>
        <source>%1: choose at least one value</source>
        <translation>%1: 値を 1 つ以上選んでください</translation>
    </message>
    <message>
        <source>%1: these ends cannot be used; scales, gains and rates must be greater than 0</source>
        <translation>%1: この両端は使えません。スケール、ゲイン、学習率は 0 より大きくなければなりません</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGainPanel</name>
    <message>
        <source>Gain and shift</source>
        <translation>ゲインとシフト</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is learned&lt;/b&gt;: a dot for each neuron, its gain to the right, its shift upwards. All begin in one point, at shift 0, and part as the network trains.&lt;p&gt;A gain near 0 silences a neuron; a large one drives it into saturation.</source>
        <translation>&lt;b&gt;学習される量&lt;/b&gt;。ニューロンごとに 1 点で、右方向がゲイン、上方向がシフトです。すべてシフト 0 の 1 点から始まり、学習とともに分かれます。&lt;p&gt;ゲインが 0 に近いとニューロンは無反応になり、大きいと飽和します。</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>この層は正規化されていません</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 ニューロン</translation>
    </message>
    <message>
        <source>Gain %1 to %2, shift %3 to %4</source>
        <translation>ゲイン %1 ～ %2、シフト %3 ～ %4</translation>
    </message>
    <message>
        <source>gain %1
shift %2</source>
        <translation>ゲイン %1
シフト %2</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormGapPanel</name>
    <message>
        <source>&lt;b&gt;Batch against running statistics&lt;/b&gt;, a dot for each neuron. Training normalises with those of the batch; evaluation and samples, which must not depend on a batch, with a running average of them.&lt;p&gt;Healthy: the dots lie around the dashed line, where both are equal; a batch strays from it by chance.&lt;p&gt;Sick: they lie apart. At step 0 the running mean is 0 and the running std 1, and it takes some multiples of 1/momentum steps to catch up.</source>
        <translation>&lt;b&gt;バッチの統計量と移動統計量&lt;/b&gt;。ニューロンごとに 1 点です。学習ではバッチの統計量で正規化し、バッチに依存してはならない評価とサンプル生成では、その移動平均を使います。&lt;p&gt;正常: 点が、両者が等しい破線の周りにあります。バッチは偶然そこから外れます。&lt;p&gt;異常: 離れています。ステップ 0 では移動平均は 0、移動標準偏差は 1 で、追いつくには 1/モーメンタム の数倍のステップがかかります。</translation>
    </message>
    <message>
        <source>Batch and running mean</source>
        <translation>バッチの平均と移動平均</translation>
    </message>
    <message>
        <source>mean of the batch</source>
        <translation>バッチの平均</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>Batch and running std</source>
        <translation>バッチの標準偏差と移動標準偏差</translation>
    </message>
    <message>
        <source>std of the batch</source>
        <translation>バッチの標準偏差</translation>
    </message>
    <message>
        <source>running std</source>
        <translation>移動標準偏差</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>この層は正規化されていません</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 ニューロン</translation>
    </message>
    <message>
        <source>neuron %1
batch %2
running %3</source>
        <translation>ニューロン %1
バッチ %2
移動 %3</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormHistogramPanel</name>
    <message>
        <source>values, %</source>
        <translation>値、%</translation>
    </message>
    <message>
        <source>1 · Raw</source>
        <translation>1 · 正規化前</translation>
    </message>
    <message>
        <source>&lt;b&gt;x·W&lt;/b&gt;, as the weights make it, before batch norm: one value for each neuron and example of the batch.&lt;p&gt;It may be as wide and as far from 0 as it likes: the next step takes both away.</source>
        <translation>&lt;b&gt;x·W&lt;/b&gt;。重みが作る、バッチ正規化前の値です。バッチのニューロンとサンプルごとに 1 つあります。&lt;p&gt;どれほど広くても、0 からどれほど離れていても構いません。次の段階でどちらも取り除かれます。</translation>
    </message>
    <message>
        <source>x·W</source>
        <translation>x·W</translation>
    </message>
    <message>
        <source>2 · Normalised</source>
        <translation>2 · 正規化後</translation>
    </message>
    <message>
        <source>&lt;b&gt;(x·W − mean) / std&lt;/b&gt;, neuron by neuron, with the mean and standard deviation over the batch.&lt;p&gt;Every neuron now has mean 0 and std 1, whatever its weights: the layer cannot start saturated. The other examples of the batch have a say in each value.</source>
        <translation>&lt;b&gt;(x·W − 平均) / 標準偏差&lt;/b&gt;。ニューロンごとに、バッチでの平均と標準偏差を使います。&lt;p&gt;これで重みに関係なく、どのニューロンも平均 0、標準偏差 1 になり、層が飽和した状態で始まることはありません。バッチのほかのサンプルが各値に影響します。</translation>
    </message>
    <message>
        <source>(x·W − mean) / std</source>
        <translation>(x·W − 平均) / 標準偏差</translation>
    </message>
    <message>
        <source>3 · After gain and shift</source>
        <translation>3 · ゲインとシフトの後</translation>
    </message>
    <message>
        <source>&lt;b&gt;gain · normalised + shift&lt;/b&gt;: what goes on. Gain and shift are learned, so that the network may widen or move a neuron’s values where that helps.&lt;p&gt;Of a hidden layer this is hpreact, which enters the activation.</source>
        <translation>&lt;b&gt;ゲイン · 正規化値 + シフト&lt;/b&gt;。先へ進む値です。ゲインとシフトは学習されるので、ネットワークは必要に応じてニューロンの値を広げたり動かしたりできます。&lt;p&gt;隠れ層ではこれが活性化関数に入る hpreact です。</translation>
    </message>
    <message>
        <source>gain · normalised + shift</source>
        <translation>ゲイン · 正規化値 + シフト</translation>
    </message>
    <message>
        <source>This layer is not normalised</source>
        <translation>この層は正規化されていません</translation>
    </message>
    <message>
        <source>std %1, mean %2, as the weights give it</source>
        <translation>標準偏差 %1、平均 %2（重みのまま）</translation>
    </message>
    <message>
        <source>%1 of %2 neurons give all examples one value</source>
        <translation>%2 ニューロン中 %1 個が全サンプルに同じ値を出します</translation>
    </message>
    <message>
        <source>Every neuron: mean 0, std 1 over the batch</source>
        <translation>各ニューロン: バッチで平均 0、標準偏差 1</translation>
    </message>
    <message>
        <source>std %1 of the logits</source>
        <translation>logits の標準偏差 %1</translation>
    </message>
    <message>
        <source>std %1 enters the activation</source>
        <translation>標準偏差 %1 が活性化関数に入ります</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormOffer</name>
    <message>
        <source>Batch norm gives every neuron mean 0 and std 1 over the batch before its activation, whatever the weights are; a learned gain and shift set them anew. So deep networks start well without carefully chosen scales.</source>
        <translation>バッチ正規化は、重みに関係なく、活性化関数の前で各ニューロンをバッチ上で平均 0、標準偏差 1 にします。学習されるゲインとシフトがそれを改めて定めます。こうして深いネットワークも、スケールを慎重に選ばなくてもうまく始められます。</translation>
    </message>
</context>
<context>
    <name>actigrad::BatchNormView</name>
    <message>
        <source>Layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>出力層</translation>
    </message>
    <message>
        <source>Show the hidden layer on view</source>
        <translation>表示中の隠れ層を見る</translation>
    </message>
    <message>
        <source>Show the output layer</source>
        <translation>出力層を見る</translation>
    </message>
    <message>
        <source>The output layer is not normalised.</source>
        <translation>出力層は正規化されていません。</translation>
    </message>
    <message>
        <source>Switch on batch norm for all layers</source>
        <translation>全層のバッチ正規化を有効にする</translation>
    </message>
    <message>
        <source>%1 is not normalised.</source>
        <translation>%1は正規化されていません。</translation>
    </message>
    <message>
        <source>Switch on batch norm</source>
        <translation>バッチ正規化を有効にする</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
</context>
<context>
    <name>actigrad::CompareView</name>
    <message>
        <source>A second run is needed: restart training</source>
        <translation>もう 1 つ実行が必要です: 学習をやり直してください</translation>
    </message>
    <message>
        <source>B is on its way</source>
        <translation>B を準備中</translation>
    </message>
    <message>
        <source>A: step %1, B: step %2</source>
        <translation>A: ステップ %1、B: ステップ %2</translation>
    </message>
    <message>
        <source>Both at step %1</source>
        <translation>どちらもステップ %1</translation>
    </message>
    <message>
        <source>filled: A, outline: B</source>
        <translation>塗り: A、輪郭: B</translation>
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
        <translation>実行 A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>実行 B</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>A above B, on shared axes</source>
        <translation>A の下に B、軸は共通</translation>
    </message>
    <message>
        <source>B as an outline over A</source>
        <translation>A の上に B を輪郭で</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>actigrad::ConfigForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 ～ %2。</translation>
    </message>
</context>
<context>
    <name>actigrad::ControlPanel</name>
    <message>
        <source>Settings of the next run</source>
        <translation>次の実行の設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Init scales</source>
        <translation>初期スケール</translation>
    </message>
    <message>
        <source>Restart on release</source>
        <translation>離すとやり直す</translation>
    </message>
    <message>
        <source>Restart training as soon as a slider is released or another setting is changed</source>
        <translation>スライダーを離すか、ほかの設定を変えると、すぐに学習をやり直します</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメータ %1 個</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 characters</source>
        <translation>%1: %2 語、%3 文字</translation>
    </message>
    <message>
        <source>Trained on: %1</source>
        <translation>学習データ: %1</translation>
    </message>
    <message>
        <source>The lecture’s networks, in its order, and one that learns faster</source>
        <translation>講義のネットワーク（講義の順）と、より速く学習するもの 1 つ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>actigrad::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>actigrad::DataController</name>
    <message>
        <source>Export data</source>
        <translation>データを書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Export for TensorBoard</source>
        <translation>TensorBoard 用に書き出す</translation>
    </message>
    <message>
        <source>Writing event files…</source>
        <translation>イベントファイルを書き出しています…</translation>
    </message>
    <message>
        <source>Saved. To look at it: tensorboard --logdir %1</source>
        <translation>保存しました。見るには: tensorboard --logdir %1</translation>
    </message>
    <message>
        <source>The command line is in the clipboard: of the settings, not of the steps before the fork</source>
        <translation>コマンドラインをクリップボードに入れました。設定のもので、分岐前のステップは含みません</translation>
    </message>
    <message>
        <source>The command line is in the clipboard</source>
        <translation>コマンドラインをクリップボードに入れました</translation>
    </message>
    <message>
        <source>The PyTorch script is in the clipboard: it prints the same losses of steps 0 to 10</source>
        <translation>PyTorch スクリプトをクリップボードに入れました。ステップ 0 ～ 10 の同じ損失を表示します</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisPanel</name>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>問題は見つかりません: このネットワークは正常です</translation>
    </message>
    <message>
        <source>Judgements appear with the first step</source>
        <translation>判定は最初のステップで表示されます</translation>
    </message>
    <message>
        <source>Checked: the initial loss, saturated and dead neurons, std of activations and gradients from layer to layer; from step 500 on the size of updates; overfitting once losses are evaluated.</source>
        <translation>調べるもの: 初期損失、飽和ニューロンと死んだニューロン、活性と勾配の層ごとの標準偏差。ステップ 500 以降は更新の大きさ。損失の評価後は過学習。</translation>
    </message>
    <message>
        <source>What is wrong with the network</source>
        <translation>ネットワークの問題点</translation>
    </message>
</context>
<context>
    <name>actigrad::DiagnosisRow</name>
    <message>
        <source>Preview the repair</source>
        <translation>修正をプレビュー</translation>
    </message>
    <message>
        <source>Preview the repair of: %1</source>
        <translation>修正をプレビュー: %1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Fork here, repaired</source>
        <translation>修正してここで分岐</translation>
    </message>
    <message>
        <source>A new run goes on from the step on view: %1</source>
        <translation>表示中のステップから新しい実行が続きます: %1</translation>
    </message>
    <message>
        <source>Fork with a repair of: %1</source>
        <translation>修正して分岐: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentList</name>
    <message>
        <source>1 run</source>
        <translation>1 件の実行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 件の実行</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 シード</translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation>%1 シード</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentPanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 件中 %1 件の実行</translation>
    </message>
</context>
<context>
    <name>actigrad::ExperimentsPage</name>
    <message>
        <source>More seeds</source>
        <translation>シードを増やす</translation>
    </message>
    <message>
        <source>Repeat with seeds</source>
        <translation>複数のシードで繰り返す</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>複数のシードで比較</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 件中 %1 件の実行</translation>
    </message>
    <message>
        <source>follows the settings</source>
        <translation>設定に追従</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try values…</source>
        <translation>いろいろな値を試す…</translation>
    </message>
    <message>
        <source>Many runs at once: values of one or two settings</source>
        <translation>1 つか 2 つの設定の値を変えて、多数の実行を一度に</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What the experiment shows</source>
        <translation>実験が示すもの</translation>
    </message>
    <message>
        <source>More seeds…</source>
        <translation>シードを増やす…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV を書き出す…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Many runs at once, on all cores</source>
        <translation>全コアで多数の実行を一度に</translation>
    </message>
    <message>
        <source>Which W1 is best?</source>
        <translation>どの W1 が最良か?</translation>
    </message>
    <message>
        <source>Nine values around the present one, 10,000 steps each</source>
        <translation>現在の値の周りの 9 個の値、各 10,000 ステップ</translation>
    </message>
    <message>
        <source>How do W1 and W2 decide step 0?</source>
        <translation>W1 と W2 はステップ 0 をどう決めるか?</translation>
    </message>
    <message>
        <source>A map of 32 × 32 networks, which follows the other settings</source>
        <translation>32 × 32 個のネットワークのマップ。ほかの設定に追従します</translation>
    </message>
    <message>
        <source>Was this run’s loss luck of the seed?</source>
        <translation>この実行の損失はシードの運だったか?</translation>
    </message>
    <message>
        <source>The run on view, with several seeds</source>
        <translation>表示中の実行を、複数のシードで</translation>
    </message>
    <message>
        <source>Each seed trains from step 0. How many (fixed before they run)?</source>
        <translation>各シードをステップ 0 から学習します。いくつにしますか（実行前に決めます）?</translation>
    </message>
</context>
<context>
    <name>actigrad::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>画像を書き出す</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>Give the file a name</source>
        <translation>ファイル名を付けてください</translation>
    </message>
    <message>
        <source>Saving the picture…</source>
        <translation>画像を保存しています…</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全ページ</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG（ピクセル）</translation>
    </message>
    <message>
        <source>SVG (lines)</source>
        <translation>SVG（線画）</translation>
    </message>
    <message>
        <source>PDF (lines)</source>
        <translation>PDF（線画）</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>インチ</translation>
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
        <translation>文字と線の大きさ: 200 % なら最後列から読めます</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Run, settings and step beneath</source>
        <translation>実行、設定、ステップを下に記す</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Captio&amp;n</source>
        <translation>説明文(&amp;N)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 ピクセル、%3 × %4 mm</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>画像 (*.%1)</translation>
    </message>
</context>
<context>
    <name>actigrad::Exporter</name>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>画像をクリップボードに入れました</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>The picture and its data are in the clipboard</source>
        <translation>画像とデータをクリップボードに入れました</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>データを書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresBar</name>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>steps/s</source>
        <translation>ステップ/秒</translation>
    </message>
    <message>
        <source>loss now, smoothed</source>
        <translation>現在の損失、平滑化</translation>
    </message>
    <message>
        <source>loss at step 0 / expected</source>
        <translation>ステップ 0 の損失 / 期待値</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>hpreact, mean / std</source>
        <translation>hpreact、平均 / 標準偏差</translation>
    </message>
    <message>
        <source>h, mean / std</source>
        <translation>h、平均 / 標準偏差</translation>
    </message>
    <message>
        <source>Moving average of the batch losses over a tenth of the run, 1,000 steps at most</source>
        <translation>実行の 10 分の 1（最大 1,000 ステップ）にわたるバッチ損失の移動平均</translation>
    </message>
    <message>
        <source>The first batch’s loss, and log(vocabulary), which is what guessing costs</source>
        <translation>最初のバッチの損失と、当てずっぽうの損失 log(語彙数)</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the pre-activations</source>
        <translation>活性化前の値の平均と標準偏差</translation>
    </message>
    <message>
        <source>The current step of the run</source>
        <translation>実行の現在のステップ</translation>
    </message>
    <message>
        <source>The share of outputs with %1</source>
        <translation>%1 である出力の割合</translation>
    </message>
    <message>
        <source>The share of outputs with %1; half is normal</source>
        <translation>%1 である出力の割合。半分が普通</translation>
    </message>
    <message>
        <source>The share of hpreact below 0, where the slope is small; half is normal</source>
        <translation>傾きの小さい 0 未満にある hpreact の割合。半分が普通</translation>
    </message>
    <message>
        <source>The share of outputs that the second piece wins; half is normal</source>
        <translation>第 2 ピースが勝つ出力の割合。半分が普通</translation>
    </message>
    <message>
        <source>Neurons that are silent in this batch: their outputs are saturated, %1, for every example</source>
        <translation>このバッチで無反応のニューロン: 出力が全サンプルで飽和（%1）</translation>
    </message>
    <message>
        <source>With this activation no neuron can be silent</source>
        <translation>この活性化関数では無反応のニューロンは生じません</translation>
    </message>
    <message>
        <source>Neurons one of whose pieces wins for no example of the batch</source>
        <translation>バッチのどのサンプルでも勝たないピースを持つニューロン</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>第 2 の勝ち</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>0 未満</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>The hidden layer that the plots and the figures to the right show</source>
        <translation>右のグラフと数値が示す隠れ層</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the outputs of %1</source>
        <translation>%1 の出力の平均と標準偏差</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無反応</translation>
    </message>
    <message>
        <source>Training steps per second; at a pace, and what would be possible at full speed</source>
        <translation>1 秒あたりの学習ステップ数。速さを指定したときは、全速で可能な数も</translation>
    </message>
    <message>
        <source>steps/s of %1</source>
        <comment>that are possible</comment>
        <translation>ステップ/秒（可能: %1）</translation>
    </message>
    <message>
        <source>theory: loss / saturated</source>
        <translation>理論: 損失 / 飽和</translation>
    </message>
    <message>
        <source>theory: loss / std of hpreact</source>
        <translation>理論: 損失 / hpreact の標準偏差</translation>
    </message>
    <message>
        <source>What mean-field theory expects at step 0, for infinitely wide layers with these scales. A sample differs: there are few inputs, and characters repeat in contexts</source>
        <translation>このスケールの無限に広い層について、平均場理論がステップ 0 に期待する値。入力が少なく、文脈に同じ文字が繰り返されるため、サンプルは異なります</translation>
    </message>
</context>
<context>
    <name>actigrad::FiguresTable</name>
    <message>
        <source>Figures of both networks</source>
        <translation>両ネットワークの数値</translation>
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
        <translation>バッチの損失</translation>
    </message>
    <message>
        <source>hpreact, std</source>
        <translation>hpreact、σ</translation>
    </message>
    <message>
        <source>h, std</source>
        <translation>h、σ</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>silent neurons</source>
        <translation>無反応ニューロン</translation>
    </message>
    <message>
        <source>dL/dh, std</source>
        <translation>dL/dh、σ</translation>
    </message>
    <message>
        <source>dL/dhpreact, std</source>
        <translation>dL/dhpreact、σ</translation>
    </message>
</context>
<context>
    <name>actigrad::FilmDialog</name>
    <message>
        <source>Export film</source>
        <translation>動画を書き出す</translation>
    </message>
    <message>
        <source>logarithmic: early steps in detail</source>
        <translation>対数: 初期のステップを細かく</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;rom step</source>
        <translation>開始ステップ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>終了ステップ(&amp;T)</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>フレーム数(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;pacing</source>
        <translation>間隔(&amp;P)</translation>
    </message>
    <message>
        <source>Frames per s&amp;econd</source>
        <translation>毎秒フレーム数(&amp;E)</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>ピクセル(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>A name in .webp becomes an animated picture, which web browsers and slides play; one in .png becomes numbered pictures</source>
        <translation>名前が .webp ならブラウザやスライドで再生できるアニメーション画像、.png なら連番画像になります</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Frames that are done</source>
        <translation>完了したフレーム</translation>
    </message>
    <message>
        <source>Make film</source>
        <translation>動画を作る</translation>
    </message>
    <message>
        <source>The last step must not come before the first</source>
        <translation>最後のステップは最初より前にできません</translation>
    </message>
    <message>
        <source>Animated pictures (*.webp);;Numbered pictures (*.png)</source>
        <translation>アニメーション画像 (*.webp);;連番画像 (*.png)</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>%1 frames, %2 s</source>
        <translation>%1 フレーム、%2 秒</translation>
    </message>
</context>
<context>
    <name>actigrad::ForkDialog</name>
    <message>
        <source>Fork at step %1</source>
        <translation>ステップ %1 で分岐</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Draw from here on with another seed:</source>
        <translation>ここから別のシードで引く:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Revive dead neurons: incoming weights at Kaiming’s scale, biases 0</source>
        <translation>死んだニューロンを復活: 入力重みは Kaiming のスケール、バイアスは 0</translation>
    </message>
    <message>
        <source>A new run goes on from this step of %1. The steps before are shared.</source>
        <translation>%1 のこのステップから新しい実行が続きます。それまでのステップは共通です。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Steps, from step 0</source>
        <translation>ステップ数、ステップ 0 から</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Multiply parameter</source>
        <translation>パラメータに掛ける</translation>
    </message>
    <message>
        <source>by</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>revived</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>減衰ステップ</translation>
    </message>
    <message>
        <source>Batch norm’s momentum</source>
        <translation>バッチ正規化のモーメンタム</translation>
    </message>
    <message>
        <source>Compare the fork with its parent</source>
        <translation>分岐を元の実行と比較</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientLayersPanel</name>
    <message>
        <source>Gradients of all layers</source>
        <translation>全層の勾配</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dh&lt;/b&gt;, a line for each layer; the layer on view is thick. Each axis step is a power of ten, so a line that stands one step further left gets ten times less gradient.&lt;p&gt;Healthy: the lines lie on each other.&lt;p&gt;Sick: they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are beyond the axis.</source>
        <translation>&lt;b&gt;dL/dh の大きさ&lt;/b&gt;。層ごとに 1 本の線で、表示中の層は太線です。軸の 1 目盛りは 10 倍なので、1 目盛り左の線は勾配が 10 分の 1 です。&lt;p&gt;正常: 線が重なります。&lt;p&gt;異常: 層 1 に向かって左へ（消失）または右へ（爆発）ずれます。ちょうどゼロの値は軸の外です。</translation>
    </message>
    <message>
        <source>|dL/dh|</source>
        <translation>|dL/dh|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>値、%</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
</context>
<context>
    <name>actigrad::GradientPanel</name>
    <message>
        <source>Gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>値、%</translation>
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
        <translation>&lt;b&gt;h と hpreact における損失の勾配の大きさ&lt;/b&gt;。軸の 1 目盛りは 10 倍です。&lt;p&gt;dL/dhpreact = 傾き · dL/dh。%1 の傾きは %2 です。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together.&lt;p&gt;Sick: the second trails far to the left, as it does where %1 is saturated, or falls into the shaded range:</source>
        <translation>&lt;p&gt;正常: 2 つの山が重なります。&lt;p&gt;異常: %1 が飽和しているときのように第 2 の山が左へ尾を引くか、網掛け範囲に入ります:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, as h is.&lt;p&gt;Sick: almost all of it is, or falls into the shaded range:</source>
        <translation>&lt;p&gt;正常: 2 つの山が重なります。ただし第 2 の山の半分は h と同じくちょうど 0 です。&lt;p&gt;異常: ほぼ全部が 0 か、網掛け範囲に入ります:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: the second heap has two humps, one as the first, one a hundredth of it.&lt;p&gt;Sick: it falls into the shaded range:</source>
        <translation>&lt;p&gt;正常: 第 2 の山に 2 つのこぶがあり、一方は第 1 の山と同じ、もう一方はその 100 分の 1 です。&lt;p&gt;異常: 網掛け範囲に入ります:</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: both heaps lie together, but for the half of the second that is exactly 0, of the pieces that lose.&lt;p&gt;Sick: more of it falls into the shaded range:</source>
        <translation>&lt;p&gt;正常: 2 つの山が重なります。ただし第 2 の山の半分は負けたピースの分で、ちょうど 0 です。&lt;p&gt;異常: それ以上が網掛け範囲に入ります:</translation>
    </message>
    <message>
        <source>smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold what is beyond the axis, exact zeros among it.</source>
        <translation>典型的な dL/dh の 1000 分の 1 未満、実質ゼロ。斜線の棒は軸の外の値で、ちょうどゼロの値も含みます。</translation>
    </message>
    <message>
        <source>|gradient|; dL/dhpreact = slope · dL/dh</source>
        <translation>|勾配|。dL/dhpreact = 傾き · dL/dh</translation>
    </message>
</context>
<context>
    <name>actigrad::HelpWindow</name>
    <message>
        <source>Wheel, drag, double click</source>
        <translation>ホイール、ドラッグ、ダブルクリック</translation>
    </message>
    <message>
        <source>zoom, pan and reset a plot</source>
        <translation>グラフの拡大縮小、移動、リセット</translation>
    </message>
    <message>
        <source>Arrows, +, −, 0</source>
        <translation>矢印キー、+、−、0</translation>
    </message>
    <message>
        <source>the same, of the plot that has the focus</source>
        <translation>フォーカスのあるグラフで同じ操作</translation>
    </message>
    <message>
        <source>Arrows on a slider</source>
        <translation>スライダー上の矢印キー</translation>
    </message>
    <message>
        <source>change the scale by 5 %; Page Up and Down by a factor of 2</source>
        <translation>スケールを 5 % 変更。Page Up と Page Down は 2 倍と 2 分の 1</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>スライダーをダブルクリック</translation>
    </message>
    <message>
        <source>back to the preset’s value</source>
        <translation>プリセットの値に戻す</translation>
    </message>
    <message>
        <source>Double click on a title</source>
        <translation>タイトルをダブルクリック</translation>
    </message>
    <message>
        <source>show the plot large</source>
        <translation>グラフを大きく表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>各ページの見方</translation>
    </message>
</context>
<context>
    <name>actigrad::HistogramPanel</name>
    <message>
        <source>dashed: theory %1</source>
        <translation>破線: 理論 %1</translation>
    </message>
    <message>
        <source>dashed: theory</source>
        <translation>破線: 理論</translation>
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
        <translation>値、%</translation>
    </message>
    <message>
        <source>h of layer %1</source>
        <translation>層 %1 の h</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;: what enters %1, one value for each neuron and example of the batch. Here that is after batch norm: %2, normalised over the batch, times %3, plus %4.</source>
        <translation>&lt;b&gt;活性化前の値&lt;/b&gt;。%1 に入る値で、バッチのニューロンとサンプルごとに 1 つあります。ここではバッチ正規化の後です: %2 をバッチで正規化し、%3 を掛け、%4 を足したもの。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pre-activations&lt;/b&gt;, hpreact = %2 + %3: what enters %1, one value for each neuron and example of the batch.</source>
        <translation>&lt;b&gt;活性化前の値&lt;/b&gt;、hpreact = %2 + %3。%1 に入る値で、バッチのニューロンとサンプルごとに 1 つあります。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell about as wide as the bend, between the shaded regions.&lt;p&gt;Sick: a wide heap that reaches far into them; there %1 answers much the same whatever comes in.</source>
        <translation>&lt;p&gt;正常: 曲がった部分とほぼ同じ幅の釣鐘形で、網掛け領域の間にあります。&lt;p&gt;異常: 網掛け領域に深く入る幅広い山。そこでは何が入っても %1 の答えはほぼ同じです。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0. What lies in the shaded half becomes 0.&lt;p&gt;Sick: a heap that lies in it almost whole.</source>
        <translation>&lt;p&gt;正常: 0 を中心とする釣鐘形。網掛けの半分に入るものは 0 になります。&lt;p&gt;異常: ほぼ全体がそこに入る山。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell around 0, of a std about that of the layer before.&lt;p&gt;Sick: a heap on one side of 0, or one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;正常: 前の層とほぼ同じ標準偏差の、0 を中心とする釣鐘形。&lt;p&gt;異常: 0 の片側に寄った山、または層ごとに狭まるか広がる山。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each neuron has two pieces here, columns 2j and 2j + 1, and answers with the larger.&lt;p&gt;Healthy: a bell of a std about that of the layer before.&lt;p&gt;Sick: one that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;各ニューロンには 2 つのピース（列 2j と 2j + 1）があり、大きい方を出力します。&lt;p&gt;正常: 前の層とほぼ同じ標準偏差の釣鐘形。&lt;p&gt;異常: 層ごとに狭まるか広がるもの。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Hatched bars count what lies beyond the axis.</source>
        <translation>&lt;p&gt;斜線の棒は軸の外の値を数えています。</translation>
    </message>
    <message>
        <source>hpreact, what enters %1</source>
        <translation>hpreact、%1 に入る値</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dashed, at step 0: what theory expects of infinitely wide layers with these scales, where characters do not repeat.</source>
        <translation>&lt;p&gt;破線、ステップ 0: 文字の繰り返しがない場合に、このスケールの無限に広い層について理論が期待する分布。</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerPanel</name>
    <message>
        <source>%1, layer %2</source>
        <translation>%1、層 %2</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerScales</name>
    <message>
        <source>Initial %1</source>
        <translation>%1 の初期値</translation>
    </message>
    <message>
        <source>%1, which batch norm multiplies with, starts at this.</source>
        <translation>バッチ正規化が掛ける %1 は、この値から始まります。</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTable</name>
    <message>
        <source>Figures of the layers</source>
        <translation>各層の数値</translation>
    </message>
</context>
<context>
    <name>actigrad::LayerTableModel</name>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>on view</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>The layer; choose a hidden one to see its plots</source>
        <translation>層。隠れ層を選ぶとそのグラフを表示します</translation>
    </message>
    <message>
        <source>h mean</source>
        <translation>h 平均</translation>
    </message>
    <message>
        <source>Mean of the layer’s outputs</source>
        <translation>層の出力の平均</translation>
    </message>
    <message>
        <source>h std</source>
        <translation>h 標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of the layer’s outputs</source>
        <translation>層の出力の標準偏差</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>Share of the outputs in the saturated region of the activation</source>
        <translation>活性化関数の飽和領域にある出力の割合</translation>
    </message>
    <message>
        <source>Neurons that get no gradient from any example of the batch</source>
        <translation>バッチのどのサンプルからも勾配を受け取らないニューロン</translation>
    </message>
    <message>
        <source>dL/dh mean</source>
        <translation>dL/dh 平均</translation>
    </message>
    <message>
        <source>Mean of the gradient at the outputs</source>
        <translation>出力における勾配の平均</translation>
    </message>
    <message>
        <source>dL/dh std</source>
        <translation>dL/dh 標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of the gradient at the outputs</source>
        <translation>出力における勾配の標準偏差</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>The layer’s weights</source>
        <translation>層の重み</translation>
    </message>
    <message>
        <source>std</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation>重みの標準偏差</translation>
    </message>
    <message>
        <source>grad std</source>
        <translation>勾配 標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of the weights’ gradients</source>
        <translation>重みの勾配の標準偏差</translation>
    </message>
    <message>
        <source>grad:data</source>
        <translation>勾配:データ</translation>
    </message>
    <message>
        <source>grad std over std: how fast the matrix learns</source>
        <translation>勾配の標準偏差 ÷ 標準偏差: 行列が学習する速さ</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>更新:データ</translation>
    </message>
    <message>
        <source>log10 of learning rate · grad std over std, of this step: good is about −3</source>
        <translation>このステップの log10（学習率 · 勾配の標準偏差 ÷ 標準偏差）: およそ −3 が良好</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無反応</translation>
    </message>
</context>
<context>
    <name>actigrad::LayersView</name>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the distributions</source>
        <translation>分布を表示</translation>
    </message>
    <message>
        <source>Show the figures of the layers</source>
        <translation>各層の数値を表示</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理論</translation>
    </message>
    <message>
        <source>Show what theory says of the layers at step 0: why 5/3?</source>
        <translation>ステップ 0 の各層について理論が言うことを表示: なぜ 5/3?</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureChart</name>
    <message>
        <source>the lecture’s</source>
        <translation>講義</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>dev loss, from %1</source>
        <translation>dev の損失、%1 から</translation>
    </message>
    <message>
        <source>Dev losses of the lecture’s networks</source>
        <translation>講義のネットワークの dev の損失</translation>
    </message>
</context>
<context>
    <name>actigrad::LecturePanel</name>
    <message>
        <source>The lecture’s losses and ours</source>
        <translation>講義の損失とこちらの損失</translation>
    </message>
    <message>
        <source>Progress of the lecture</source>
        <translation>講義の進捗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Run the lecture</source>
        <translation>講義を実行</translation>
    </message>
    <message>
        <source>Trains the lecture’s five networks one after the other, %1 steps each</source>
        <translation>講義の 5 つのネットワークを順に、各 %1 ステップ学習します</translation>
    </message>
    <message>
        <source>The lecture’s networks are trained</source>
        <translation>講義のネットワークの学習が終わりました</translation>
    </message>
    <message>
        <source>The lecture is stopped; the current run continues</source>
        <translation>講義を停止しました。現在の実行は続きます</translation>
    </message>
    <message>
        <source>The lecture is stopped: another run has begun</source>
        <translation>講義を停止しました: 別の実行が始まりました</translation>
    </message>
    <message>
        <source>The lecture’s networks cannot be trained on these words</source>
        <translation>講義のネットワークはこの単語では学習できません</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>%1: its losses over all words</source>
        <translation>%1: 全単語での損失</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1: 一時停止中</translation>
    </message>
    <message>
        <source>%1: step %2 of %3; %4</source>
        <translation>%1: ステップ %2 / %3。%4</translation>
    </message>
    <message>
        <source>time left: …</source>
        <translation>残り時間: …</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>These are the lecture’s own %1 names: the losses should agree within %2.</source>
        <translation>これは講義自身の %1 個の人名です。損失は %2 以内で一致するはずです。</translation>
    </message>
    <message>
        <source>The lecture’s losses are of its own %1 names, which File &gt; Open takes.</source>
        <translation>講義の損失は講義自身の %1 個の人名によるものです。「ファイル &gt; 開く」で読み込めます。</translation>
    </message>
    <message>
        <source>These are %1 other words (%2), which give other losses.</source>
        <translation>これは別の %1 語（%2）で、損失は異なります。</translation>
    </message>
</context>
<context>
    <name>actigrad::LectureTable</name>
    <message>
        <source>diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Train, lecture</source>
        <translation>Train、講義</translation>
    </message>
    <message>
        <source>Dev, lecture</source>
        <translation>Dev、講義</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Train loss in the lecture</source>
        <translation>講義での train の損失</translation>
    </message>
    <message>
        <source>Dev loss in the lecture</source>
        <translation>講義での dev の損失</translation>
    </message>
    <message>
        <source>Our train loss</source>
        <translation>こちらの train の損失</translation>
    </message>
    <message>
        <source>Our dev loss</source>
        <translation>こちらの dev の損失</translation>
    </message>
    <message>
        <source>Our train loss minus the lecture’s</source>
        <translation>こちらの train の損失 − 講義の損失</translation>
    </message>
    <message>
        <source>Our dev loss minus the lecture’s</source>
        <translation>こちらの dev の損失 − 講義の損失</translation>
    </message>
</context>
<context>
    <name>actigrad::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps (counted from 1)</source>
        <translation>ステップの対数軸（1 から数える）</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of losses</source>
        <translation>損失の対数軸</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>プレビュー: %1</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>%1, step %2
loss %3, smoothed %4</source>
        <translation>%1、ステップ %2
損失 %3、平滑化 %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;The cross-entropy of each step’s batch&lt;/b&gt;: bold, smoothed; faint, the batch losses themselves; ○ the loss over all training words, □ over the dev words, which are not trained on.&lt;p&gt;Before it learns, a network can do no better than to take all characters to be equally likely: its loss is then log(vocabulary), the dashed line.&lt;p&gt;Healthy: the curve starts on the line and falls at once.&lt;p&gt;Sick: it starts far above, and the first thousands of steps go into unlearning. Where □ lies far above ○ and rises while ○ falls, the network learns the words by heart.</source>
        <translation>&lt;b&gt;各ステップのバッチの交差エントロピー&lt;/b&gt;。太線は平滑化、淡い線はバッチの損失そのもの。○ は全学習単語の損失、□ は学習に使わない dev 単語の損失です。&lt;p&gt;学習前のネットワークにできる最善は、すべての文字を等確率とみなすことです。そのときの損失は log(語彙数)、つまり破線です。&lt;p&gt;正常: 曲線は破線から始まり、すぐに下がります。&lt;p&gt;異常: はるか上から始まり、最初の数千ステップは忘れることに費やされます。□ が ○ のはるか上にあり、○ が下がる間に上がるなら、単語を丸暗記しています。</translation>
    </message>
    <message>
        <source>, dev −%1</source>
        <translation>、dev −%1</translation>
    </message>
    <message>
        <source>, dev +%1</source>
        <translation>、dev +%1</translation>
    </message>
    <message>
        <source>%1 after %2 steps, whole splits
○ train %3, □ dev %4, test %5</source>
        <translation>%1、%2 ステップ後、分割全体
○ train %3、□ dev %4、test %5</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>期待値: %1</translation>
    </message>
    <message>
        <source>%1 · ○ train, □ dev</source>
        <translation>%1 · ○ train、□ dev</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終盤</translation>
    </message>
    <message>
        <source>Show the last half of the steps alone, close up</source>
        <translation>後半のステップだけを拡大表示</translation>
    </message>
    <message>
        <source>Smoothing, and shares of saturated outputs and silent neurons</source>
        <translation>平滑化、および飽和出力と無反応ニューロンの割合</translation>
    </message>
    <message>
        <source>saturated, %</source>
        <translation>飽和、%</translation>
    </message>
    <message>
        <source>silent, %</source>
        <translation>無反応、%</translation>
    </message>
    <message>
        <source>Shares of saturated outputs and silent neurons</source>
        <translation>飽和出力と無反応ニューロンの割合</translation>
    </message>
    <message>
        <source>a tenth of the run, 1,000 steps at most</source>
        <translation>実行の 10 分の 1、最大 1,000 ステップ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>step %1, smoothed losses</source>
        <translation>ステップ %1、平滑化した損失</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>actigrad::MainWindow</name>
    <message>
        <source>About Actigrad</source>
        <translation>Actigrad について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;Makes the inside of a neural network visible while it trains: the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: activations &amp;amp; gradients, batchnorm”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.&lt;/p&gt;&lt;p&gt;Instruction set: %3&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Actigrad %1&lt;/h3&gt;&lt;p&gt;学習中のニューラルネットワークの内部を見えるようにします。Andrej Karpathy の講義 「Building makemore, part 3: activations &amp;amp; gradients, batchnorm」 の文字レベル MLP です。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。Qt %2、QCustomPlot、Eigen を使っています。&lt;/p&gt;&lt;p&gt;命令セット: %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>neuron %1 revived</source>
        <translation>ニューロン %1 を復活</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Export experiment</source>
        <translation>実験を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkController</name>
    <message>
        <source>Save network</source>
        <translation>ネットワークを保存</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>ネットワーク (*.safetensors)</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>ネットワークを開く</translation>
    </message>
    <message>
        <source>Saved the network after %1 steps: %2</source>
        <translation>%1 ステップ後のネットワークを保存しました: %2</translation>
    </message>
    <message>
        <source>Opened at step %1: what follows is identical to the run that was saved</source>
        <translation>ステップ %1 で開きました: この先は保存した実行と同一です</translation>
    </message>
    <message>
        <source>Opened at step %1. It was trained with %2, here it is %3: what follows differs by rounding</source>
        <translation>ステップ %1 で開きました。学習時は %2、ここは %3 なので、この先は丸めの分だけ異なります</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkDrawing</name>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The context: the %1 characters before the one to predict</source>
        <translation>文脈: 予測する文字の前の %1 文字</translation>
    </message>
    <message>
        <source>A vector of %1 numbers for each of %2 characters</source>
        <translation>%2 文字それぞれに %1 個の数値のベクトル</translation>
    </message>
    <message>
        <source>Weights of the hidden layers; the first takes %1 numbers and gives hpreact, %2 numbers</source>
        <translation>隠れ層の重み。最初の層は %1 個の数値を受け取り、%2 個の数値 hpreact を出します</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Batch norm: hpreact gets mean 0 and std 1 in every batch</source>
        <translation>バッチ正規化: hpreact を各バッチで平均 0、標準偏差 1 にします</translation>
    </message>
    <message>
        <source>The activation makes h of hpreact</source>
        <translation>活性化関数が hpreact から h を作ります</translation>
    </message>
    <message>
        <source>The output layer: a logit for each of %1 characters</source>
        <translation>出力層: %1 文字それぞれに 1 つの logit</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Softmax: the probability of each character to come next; the loss is −log of the right one’s</source>
        <translation>Softmax: 各文字が次に来る確率。損失は正解の確率の −log です</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NetworkForm</name>
    <message>
        <source>Context</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>Number of characters from which the next one is predicted.</source>
        <translation>次の文字を予測するのに使う文字数。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Number of dimensions of a character’s embedding.</source>
        <translation>文字の埋め込みの次元数。</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>0 より大きく、最大 %1。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>The function that each hidden layer applies to hpreact.</source>
        <translation>各隠れ層が hpreact に適用する関数。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>From 1 to %1, one after the other.</source>
        <translation>1 ～ %1、順につながります。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>乱数</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Drawn from a normal distribution and multiplied by a scale, or all zero at step 0.</source>
        <translation>正規分布から引いてスケールを掛けるか、ステップ 0 ですべてゼロにします。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>全層</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Layers whose hpreact is normalised to mean 0 and std 1 over each batch, with a gain and a shift in place of the bias.</source>
        <translation>hpreact を各バッチで平均 0、標準偏差 1 に正規化する層。バイアスの代わりにゲインとシフトを持ちます。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モーメンタム</translation>
    </message>
    <message>
        <source>The weight of each batch in batch norm’s running mean and variance.</source>
        <translation>バッチ正規化の移動平均と移動分散における各バッチの重み。</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronBar</name>
    <message>
        <source>&amp;Neuron</source>
        <translation>ニューロン(&amp;N)</translation>
    </message>
    <message>
        <source>Selected neuron</source>
        <translation>選択中のニューロン</translation>
    </message>
    <message>
        <source>The neuron on view; outside of this field Left and Right go through them</source>
        <translation>表示中のニューロン。この欄の外では左右キーで順に移動します</translation>
    </message>
    <message>
        <source>&lt;b&gt;One neuron up close&lt;/b&gt;: which examples drive it where on the curve, what it looks at, and what it learns from this batch. Left and Right go from neuron to neuron.&lt;p&gt;Its history says at which of the recorded steps it was silent in the batch or awake again; between them it may have been otherwise.</source>
        <translation>&lt;b&gt;1 つのニューロンを詳しく&lt;/b&gt;。どのサンプルが曲線のどこへ押すか、何を見ているか、このバッチから何を学ぶか。左右キーで隣のニューロンに移ります。&lt;p&gt;履歴は、記録したステップのうちどこでバッチに無反応だったか、また反応に戻ったかを示します。その間は違っていたかもしれません。</translation>
    </message>
    <message>
        <source>Fork, revived</source>
        <translation>復活させて分岐</translation>
    </message>
    <message>
        <source>Fork the run at this step with this neuron’s incoming weights drawn anew, at Kaiming’s scale, and its bias 0</source>
        <translation>このニューロンの入力重みを Kaiming のスケールで引き直し、バイアスを 0 にして、このステップで実行を分岐します</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronContexts</name>
    <message>
        <source>context</source>
        <translation>文脈</translation>
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
        <translation>飽和</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Saturated (■) by %1 of %2 contexts, the most first</source>
        <translation>%2 文脈中 %1 で飽和（■）</translation>
    </message>
    <message>
        <source>Negative side first: %1 of %2 contexts</source>
        <translation>負側から順に: %2 文脈中 %1</translation>
    </message>
    <message>
        <source>Piece 1 less piece 2; it wins %1 of %2 contexts</source>
        <translation>ピース 1 − ピース 2。%2 文脈中 %1 で勝ち</translation>
    </message>
    <message>
        <source>Contexts of the batch</source>
        <translation>バッチの文脈</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronCurvePanel</name>
    <message>
        <source>Examples on the curve</source>
        <translation>曲線上のサンプル</translation>
    </message>
    <message>
        <source>&lt;b&gt;The neuron’s hpreact&lt;/b&gt; for each example of the batch, on the curve of the activation. Squares lie on the shaded region: they are saturated, and hardly any gradient passes.&lt;p&gt;Healthy: the dots lie on the bend.&lt;p&gt;Sick: squares alone; the list at the right tells which contexts they are. Of maxout x is piece 1 less piece 2.</source>
        <translation>&lt;b&gt;ニューロンの hpreact&lt;/b&gt;。バッチの各サンプルを活性化関数の曲線上に示します。四角は網掛け領域にあり、飽和していて勾配がほとんど通りません。&lt;p&gt;正常: 点が曲がった部分にあります。&lt;p&gt;異常: 四角ばかり。どの文脈かは右の一覧にあります。maxout では x はピース 1 − ピース 2 です。</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>piece 1 − piece 2</source>
        <translation>ピース 1 − ピース 2</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>h − piece 2</source>
        <translation>h − ピース 2</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>example</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 サンプル</translation>
    </message>
    <message>
        <source>%1 to %2 for the examples of this batch</source>
        <translation>このバッチのサンプルでは %1 ～ %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronGradientPanel</name>
    <message>
        <source>Gradients at the neuron</source>
        <translation>ニューロンの勾配</translation>
    </message>
    <message>
        <source>&lt;b&gt;dL/dh&lt;/b&gt;, what the loss asks of the neuron’s output (circles), and &lt;b&gt;dL/dhpreact&lt;/b&gt;, what is left of it behind the activation (bars), for each example of the batch.&lt;p&gt;Healthy: the bars reach to the circles.&lt;p&gt;Sick: circles without bars: the example is saturated and teaches the neuron nothing.</source>
        <translation>&lt;b&gt;dL/dh&lt;/b&gt;（損失がニューロンの出力に求めるもの、丸）と &lt;b&gt;dL/dhpreact&lt;/b&gt;（活性化関数を通って残ったもの、棒）。バッチの各サンプルについて示します。&lt;p&gt;正常: 棒が丸に届きます。&lt;p&gt;異常: 棒のない丸: そのサンプルは飽和していて、ニューロンに何も教えません。</translation>
    </message>
    <message>
        <source>example</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>dL/dhpreact, piece 1</source>
        <translation>dL/dhpreact、ピース 1</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>piece 2</source>
        <translation>ピース 2</translation>
    </message>
    <message>
        <source>gradient × %1</source>
        <translation>勾配 × %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 個中 最初の %1 個</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 サンプル</translation>
    </message>
    <message>
        <source>No gradient arrives: the layer above takes nothing from it</source>
        <translation>勾配が届きません: 次の層がここから何も受け取りません</translation>
    </message>
    <message>
        <source>%1 of the gradient passes the activation</source>
        <translation>勾配の %1 が活性化関数を通ります</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronLearningPanel</name>
    <message>
        <source>Gradient of its weights</source>
        <translation>重みの勾配</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much this batch changes each neuron&lt;/b&gt;: the norm of the gradient of its incoming weights, all neurons of the layer from the least to the greatest, each axis step a power of ten.&lt;p&gt;Healthy: this neuron (●) lies near the median, dashed.&lt;p&gt;Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ stand at the bottom of the axis.</source>
        <translation>&lt;b&gt;このバッチが各ニューロンをどれだけ変えるか&lt;/b&gt;。入力重みの勾配のノルムを、層の全ニューロンについて小さい順に示します。軸の 1 目盛りは 10 倍です。&lt;p&gt;正常: このニューロン（●）が破線の中央値の近くにあります。&lt;p&gt;異常: 最下部にあり、どのサンプルからも学びません。10⁻⁶ 未満のノルムは軸の下端に示します。</translation>
    </message>
    <message>
        <source>neurons, sorted</source>
        <translation>ニューロン、昇順</translation>
    </message>
    <message>
        <source>norm of dL/dW</source>
        <translation>dL/dW のノルム</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>the layer</source>
        <translation>層全体</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>このニューロン</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 ニューロン</translation>
    </message>
    <message>
        <source>0: this batch does not change its weights at all</source>
        <translation>0: このバッチは重みをまったく変えません</translation>
    </message>
    <message>
        <source>Norm %1, though most of the layer has none</source>
        <translation>ノルム %1。ただし層の大部分はゼロ</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>ノルム %1</translation>
    </message>
    <message>
        <source>Norm %1, %2 × the layer’s median</source>
        <translation>ノルム %1、層の中央値の %2 倍</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronPanel</name>
    <message>
        <source>Neurons</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>example</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Every output of the layer&lt;/b&gt;: a column for each neuron, a row for each example of the batch.</source>
        <translation>&lt;b&gt;層のすべての出力&lt;/b&gt;。列がニューロン、行がバッチのサンプルです。</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click or the arrow keys choose a neuron, a double click or Enter shows it up close.</source>
        <translation>&lt;p&gt;クリックか矢印キーでニューロンを選び、ダブルクリックか Enter で詳しく表示します。</translation>
    </message>
    <message>
        <source>White: %1, saturated, no gradient to speak of. Black: it can learn.&lt;p&gt;Healthy: mostly black.&lt;p&gt;Sick: much white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>白: %1、飽和して勾配はほぼなし。黒: 学習できます。&lt;p&gt;正常: ほとんど黒。&lt;p&gt;異常: 白が多い。上から下まで白い列はこのバッチで無反応（▽）。dev 分割全体でそうなら、そのニューロンは&lt;i&gt;死んで&lt;/i&gt;います（▼）。</translation>
    </message>
    <message>
        <source>White: %1, no gradient passes. Black: it can learn.&lt;p&gt;Healthy: about half of each.&lt;p&gt;Sick: mostly white. A column that is white from top to bottom is silent in this batch (▽); if it is so for the whole dev split, the neuron is &lt;i&gt;dead&lt;/i&gt; (▼).</source>
        <translation>白: %1、勾配は通りません。黒: 学習できます。&lt;p&gt;正常: 約半分ずつ。&lt;p&gt;異常: ほとんど白。上から下まで白い列はこのバッチで無反応（▽）。dev 分割全体でそうなら、そのニューロンは&lt;i&gt;死んで&lt;/i&gt;います（▼）。</translation>
    </message>
    <message>
        <source>Yellow: hpreact is below 0, where little gradient passes. Blue: it is above.&lt;p&gt;Healthy: both colours in each column. No neuron can be dead.</source>
        <translation>黄: hpreact が 0 未満で、勾配がほとんど通りません。青: 0 以上。&lt;p&gt;正常: どの列にも両方の色。ニューロンが死ぬことはありません。</translation>
    </message>
    <message>
        <source>Blue: the first piece wins. Yellow: the second does.&lt;p&gt;Healthy: both colours in each column.&lt;p&gt;Sick: columns of one colour (▽): one piece never wins and is taught nothing; such a neuron is a straight line.</source>
        <translation>青: 第 1 ピースの勝ち。黄: 第 2 の勝ち。&lt;p&gt;正常: どの列にも両方の色。&lt;p&gt;異常: 1 色だけの列（▽）: 一方のピースが一度も勝たず、何も教わりません。そのニューロンは直線です。</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>0 以上</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>0 未満</translation>
    </message>
    <message>
        <source>first wins</source>
        <translation>第 1 の勝ち</translation>
    </message>
    <message>
        <source>second wins</source>
        <translation>第 2 の勝ち</translation>
    </message>
    <message>
        <source>%1, neuron %2</source>
        <translation>%1、ニューロン %2</translation>
    </message>
    <message>
        <source>neuron %1, example %2</source>
        <translation>ニューロン %1、サンプル %2</translation>
    </message>
    <message>
        <source>h = %1</source>
        <translation>h = %1</translation>
    </message>
    <message>
        <source>pieces %1 and %2</source>
        <translation>ピース %1 と %2</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronView</name>
    <message>
        <source>of %1 in layer %2</source>
        <translation>/ %1（層 %2）</translation>
    </message>
    <message>
        <source>%1: the first silent one</source>
        <translation>%1: 最初の無反応</translation>
    </message>
    <message>
        <source>%1: the most saturated one</source>
        <translation>%1: 最も飽和</translation>
    </message>
    <message>
        <source>%1: the one with the largest outputs</source>
        <translation>%1: 出力が最大</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>ニューロン</translation>
    </message>
</context>
<context>
    <name>actigrad::NeuronWeightsPanel</name>
    <message>
        <source>Incoming weights</source>
        <translation>入力重み</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the neuron looks at&lt;/b&gt;. In the first layer: a row for each position of the context (1 is the farthest back), a column for each dimension of the embedding; red weights are positive, blue ones negative, pale ones near 0. In deeper layers: a bar for each neuron of the layer below.&lt;p&gt;Of maxout both pieces are shown.&lt;p&gt;A row much stronger than the others: the neuron listens to one position. Large weights all over drive it into saturation.</source>
        <translation>&lt;b&gt;ニューロンが見ているもの&lt;/b&gt;。最初の層では、文脈の位置ごとに 1 行（1 が最も遠い）、埋め込みの次元ごとに 1 列。赤い重みは正、青は負、淡い色は 0 に近い値です。深い層では、前の層のニューロンごとに 1 本の棒です。&lt;p&gt;maxout では両方のピースを示します。&lt;p&gt;1 行だけがずっと強ければ、ニューロンは 1 つの位置だけを聞いています。全体に大きな重みは飽和を招きます。</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>ピース %1</translation>
    </message>
    <message>
        <source>embedding dimension</source>
        <translation>埋め込みの次元</translation>
    </message>
    <message>
        <source>neuron of layer %1</source>
        <translation>層 %1 のニューロン</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>position; piece 2 below</source>
        <translation>位置。ピース 2 は下</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 weights</source>
        <translation>重み %1 個</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>位置 %1、次元 %2</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>ニューロン %1</translation>
    </message>
    <message>
        <source>std %1 (layer: %2); strongest: %3 of %4</source>
        <translation>標準偏差 %1（層: %2）。最強: %4 の %3</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
</context>
<context>
    <name>actigrad::NumberBox</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 ～ %2。</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>この数は使えません</translation>
    </message>
</context>
<context>
    <name>actigrad::OneStepView</name>
    <message>
        <source>◂ Back</source>
        <translation>◂ 戻る</translation>
    </message>
    <message>
        <source>The stage before</source>
        <translation>前の段階</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>次へ ▸</translation>
    </message>
    <message>
        <source>The next stage of the step</source>
        <translation>このステップの次の段階</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Goes through the stages by itself</source>
        <translation>段階を自動で進めます</translation>
    </message>
    <message>
        <source>Stage of the step</source>
        <translation>ステップの段階</translation>
    </message>
    <message>
        <source>Example of the batch</source>
        <translation>バッチのサンプル</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>1 ステップ</translation>
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
        <translation>値、%</translation>
    </message>
    <message>
        <source>&lt;b&gt;Outputs of the hidden layer&lt;/b&gt;, h = %1, one for each neuron and example.</source>
        <translation>&lt;b&gt;隠れ層の出力&lt;/b&gt;、h = %1。ニューロンとサンプルごとに 1 つあります。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: spread over the whole of %1.&lt;p&gt;Sick: towers at its ends, %2: there %3 is &lt;i&gt;saturated&lt;/i&gt;. Its slope (%4) is almost 0, and what the gradient is multiplied by on its way back is almost 0 too.</source>
        <translation>&lt;p&gt;正常: %1 全体に広がります。&lt;p&gt;異常: 両端 %2 に塔ができます。そこで %3 は&lt;i&gt;飽和&lt;/i&gt;しています。傾き（%4）がほぼ 0 なので、戻る勾配に掛かる値もほぼ 0 です。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: half of the values in the tower at 0, the others falling off to the right.&lt;p&gt;Sick: almost all at 0, where no gradient passes, or a tail that reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;正常: 値の半分が 0 の塔にあり、残りは右へ減っていきます。&lt;p&gt;異常: ほぼすべてが 0 で勾配が通らないか、裾が層ごとに長くなります。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: about half of the values close below 0, the others falling off to the right.&lt;p&gt;Sick: a tail that vanishes or reaches ever farther from layer to layer.</source>
        <translation>&lt;p&gt;正常: 値の約半分が 0 のすぐ下にあり、残りは右へ減っていきます。&lt;p&gt;異常: 裾が消えるか、層ごとに長くなります。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Healthy: a bell whose middle lies above 0, as the larger of two is taken.&lt;p&gt;Sick: a bell that narrows or widens from layer to layer.</source>
        <translation>&lt;p&gt;正常: 2 つのうち大きい方を取るため、中央が 0 より上にある釣鐘形。&lt;p&gt;異常: 層ごとに狭まるか広がる釣鐘形。</translation>
    </message>
    <message>
        <source>h = %1(hpreact)</source>
        <translation>h = %1(hpreact)</translation>
    </message>
    <message>
        <source>h, what leaves %1</source>
        <translation>h、%1 から出る値</translation>
    </message>
</context>
<context>
    <name>actigrad::OverallLine</name>
    <message>
        <source>Click to go to the picture that shows it</source>
        <translation>クリックすると、それを示すグラフに移ります</translation>
    </message>
    <message>
        <source>Nothing found: this network is healthy</source>
        <translation>問題は見つかりません: このネットワークは正常です</translation>
    </message>
    <message>
        <source>Most important judgement: %1</source>
        <translation>最も重要な判定: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview the repair: %1</source>
        <translation>修正をプレビュー: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::PairsPanel</name>
    <message>
        <source>Was it luck?</source>
        <translation>運だったか?</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same seeds for both networks&lt;/b&gt;: a dot is a run, a line joins the two of a seed, and a bar is a mean. At the right are the differences of the pairs, with their mean’s 95 % interval (Student’s t).&lt;p&gt;What varies: the init and the batches, which the seed decides. What does not: the words and their split.&lt;p&gt;If the interval leaves out 0, the difference is more than luck of the seed.</source>
        <translation>&lt;b&gt;両方のネットワークに同じシードを使います&lt;/b&gt;。点は実行、線は同じシードの 2 つの実行を結び、棒は平均です。右は各組の差と、その平均の 95 % 信頼区間（Student の t）です。&lt;p&gt;変わるもの: シードが決める初期化とバッチ。変わらないもの: 単語とその分割。&lt;p&gt;区間が 0 を含まなければ、差はシードの運だけではありません。</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % of the seeds between %3 and %4</source>
        <translation>%1: 中央値 %2、シードの 80 % が %3 ～ %4</translation>
    </message>
    <message>
        <source>The number of seeds was fixed before; the answer comes when all have run.</source>
        <translation>シードの数は事前に決めてあります。すべて終わると答えが出ます。</translation>
    </message>
    <message>
        <source>difference %1 (95 %: %2 to %3), Wilcoxon p = %4</source>
        <translation>差 %1（95 %: %2 ～ %3）、Wilcoxon p = %4</translation>
    </message>
    <message>
        <source>More than luck: %1</source>
        <translation>運だけではない: %1</translation>
    </message>
    <message>
        <source>It may be luck: %1</source>
        <translation>運かもしれない: %1</translation>
    </message>
    <message>
        <source>Varies: the init and the batches, with %1. The same: words and split.</source>
        <translation>変わるもの: %1 での初期化とバッチ。同じもの: 単語と分割。</translation>
    </message>
    <message>
        <source>A difference of this size is found in four of five such comparisons with about %1 seeds.</source>
        <translation>約 %1 シードなら、この大きさの差は 5 回の比較のうち 4 回で見つかります。</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <translation>シード %1: %2</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelHeader</name>
    <message>
        <source>What to look for in “%1”</source>
        <translation>「%1」の見方</translation>
    </message>
    <message>
        <source>Show “%1” large, or as before (Esc)</source>
        <translation>「%1」を大きく表示、または元に戻す（Esc）</translation>
    </message>
    <message>
        <source>Predict, then reveal (Ctrl+H)</source>
        <translation>予想してから見る（Ctrl+H）</translation>
    </message>
</context>
<context>
    <name>actigrad::PanelStack</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>講義</translation>
    </message>
</context>
<context>
    <name>actigrad::PhaseMapPanel</name>
    <message>
        <source>Map of two settings</source>
        <translation>2 つの設定のマップ</translation>
    </message>
    <message>
        <source>&lt;b&gt;What two settings decide together&lt;/b&gt;: each cell is a network of its own, coarse at first, then finer. Nothing is interpolated.&lt;p&gt;◆ is the network of the settings: drag it, and both sliders move. The lines are theory’s.&lt;p&gt;✕ or blank: the run diverged. A click previews a network, a double click trains it. After zooming the range in view is computed anew.</source>
        <translation>&lt;b&gt;2 つの設定が一緒に決めるもの&lt;/b&gt;。各マスは独立したネットワークで、最初は粗く、次第に細かくなります。補間はしません。&lt;p&gt;◆ は現在の設定のネットワークです。ドラッグすると両方のスライダーが動きます。線は理論です。&lt;p&gt;✕ または空白: 実行が発散。クリックでプレビュー、ダブルクリックで学習。ズームすると見えている範囲を計算し直します。</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4, %5 = %6</source>
        <translation>%1 の最小: %2、%3 = %4、%5 = %6</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 ～ %3</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
</context>
<context>
    <name>actigrad::PlotPanel</name>
    <message>
        <source>Reset zoom</source>
        <translation>ズームを戻す</translation>
    </message>
    <message>
        <source>Go back to the automatic ranges (key 0)</source>
        <translation>自動の範囲に戻す（キー 0）</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>「%1」を書き出す…</translation>
    </message>
    <message>
        <source>Export its data as CSV…</source>
        <translation>データを CSV で書き出す…</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>画像とデータをコピー</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTable</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>曲線を表示</translation>
    </message>
    <message>
        <source>No runs yet: “Restart training” begins one.</source>
        <translation>まだ実行がありません。「学習をやり直す」で始まります。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pin picture</source>
        <translation>画像を固定</translation>
    </message>
    <message>
        <source>Pin picture (no longer in memory)</source>
        <translation>画像を固定（メモリにありません）</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Repeat with seeds…</source>
        <translation>複数のシードで繰り返す…</translation>
    </message>
    <message>
        <source>Compare with seeds</source>
        <translation>複数のシードで比較</translation>
    </message>
</context>
<context>
    <name>actigrad::RunTableDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
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
        <translation>%1、単語リストにあり</translation>
    </message>
    <message>
        <source>%1, made up</source>
        <translation>%1、創作</translation>
    </message>
    <message>
        <source>Samples appear as it trains: words that the network makes up</source>
        <translation>学習中にサンプルが現れます: ネットワークが作り出す単語です</translation>
    </message>
    <message>
        <source>Words that the network makes up</source>
        <translation>ネットワークが作り出す単語</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>単語をコピー</translation>
    </message>
    <message>
        <source>%5 after %1 steps: %2 of %3 words are in %4 (✓ memorised); the others are made up</source>
        <translation>%5、%1 ステップ後: %3 語中 %2 語が%4にあり（✓ 暗記）、残りは創作</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleForm</name>
    <message>
        <source>gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Gain of all hidden layers</source>
        <translation>全隠れ層のゲイン</translation>
    </message>
    <message>
        <source>Weights of all hidden layers are drawn from a normal distribution of the standard deviation gain/√fan_in.</source>
        <translation>全隠れ層の重みは、標準偏差 ゲイン/√fan_in の正規分布から引かれます。</translation>
    </message>
    <message>
        <source>◆ Recommended for %1: %2.</source>
        <translation>◆ %1 の推奨値: %2。</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>出力層</translation>
    </message>
    <message>
        <source>All hidden layers: W = gain/√fan_in</source>
        <translation>全隠れ層: W = ゲイン/√fan_in</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Hidden layer whose scales are shown</source>
        <translation>スケールを表示する隠れ層</translation>
    </message>
    <message>
        <source>The hidden layer whose scales are shown</source>
        <translation>スケールを表示する隠れ層</translation>
    </message>
</context>
<context>
    <name>actigrad::ScaleSlider</name>
    <message>
        <source>Init scale of %1</source>
        <translation>%1 の初期スケール</translation>
    </message>
    <message>
        <source>%1 is drawn from a normal distribution of this standard deviation.</source>
        <translation>%1 はこの標準偏差の正規分布から引かれます。</translation>
    </message>
    <message>
        <source>Double-click: back to %1. Left end: exactly 0.</source>
        <translation>ダブルクリック: %1 に戻す。左端: ちょうど 0。</translation>
    </message>
    <message>
        <source>◆ Kaiming: gain/√fan_in = %1 keeps the std of what passes through.</source>
        <translation>◆ Kaiming: ゲイン/√fan_in = %1 は、通るものの標準偏差を保ちます。</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>0 ～ %1。</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation>%1、入力値</translation>
    </message>
</context>
<context>
    <name>actigrad::Session</name>
    <message>
        <source>The picture of %1 is no longer in memory: only so many of the newest runs are kept</source>
        <translation>%1 の画像はもうメモリにありません。最新の実行の分だけが残ります</translation>
    </message>
    <message>
        <source>preview, step %1</source>
        <translation>プレビュー、ステップ %1</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>The newest run cannot be removed: the plots show it</source>
        <translation>最新の実行は削除できません。グラフに表示中です</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionController</name>
    <message>
        <source>Save session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad)</source>
        <translation>セッション (*.actigrad)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Sessions (*.actigrad);;All files (*)</source>
        <translation>セッション (*.actigrad);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved the session, %1: %2</source>
        <translation>セッションを保存しました、%1: %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>They were trained with %1, here it is %2: steps that are computed again differ by rounding</source>
        <translation>学習時は %1、ここは %2 なので、計算し直すステップは丸めの分だけ異なります</translation>
    </message>
    <message>
        <source>every step is there, exactly</source>
        <translation>全ステップが正確に残っています</translation>
    </message>
    <message>
        <source>Left out are runs on words that are not in the file: %1</source>
        <translation>ファイルにない単語の実行は除かれます: %1</translation>
    </message>
    <message>
        <source>Going back to what %1 shows</source>
        <translation>%1 が示す状態に戻しています</translation>
    </message>
    <message>
        <source>The picture’s run at step %1, exactly</source>
        <translation>画像の実行のステップ %1、正確に</translation>
    </message>
    <message>
        <source>The picture’s run at step %1. It was made with %2, here it is %3: figures differ by rounding</source>
        <translation>画像の実行のステップ %1。作成時は %2、ここは %3 なので、数値は丸めの分だけ異なります</translation>
    </message>
    <message>
        <source>The session cannot be kept by itself: %1</source>
        <translation>セッションを自動保存できません: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::SessionOffer</name>
    <message>
        <source>Your last session, of %1, is kept</source>
        <translation>前回のセッション（%1）が残っています</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>It stays in the menu “File” until the window is closed</source>
        <translation>ウィンドウを閉じるまで「ファイル」メニューに残ります</translation>
    </message>
</context>
<context>
    <name>actigrad::SettingsController</name>
    <message>
        <source>The settings cannot be kept: %1 cannot be written</source>
        <translation>設定を保存できません: %1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 cannot be read: the settings are the defaults, and the file stays as it is. Remove it to keep settings again</source>
        <translation>%1 を読めません。設定は既定値で、ファイルはそのまま残ります。削除すれば設定を再び保存できます</translation>
    </message>
    <message>
        <source>Reset settings and options</source>
        <translation>設定とオプションを戻す</translation>
    </message>
    <message>
        <source>Go back to the first preset and to the default options, colours and language? The runs stay.</source>
        <translation>最初のプリセットと、既定のオプション、配色、言語に戻しますか? 実行は残ります。</translation>
    </message>
</context>
<context>
    <name>actigrad::StagePanel</name>
    <message>
        <source>&lt;b&gt;One step in slow motion&lt;/b&gt;: what one example of the batch goes through. The highlighted bar is the one whose numbers stand in the formula; a click on a bar of a layer follows that neuron, a click on an example that example.&lt;p&gt;Numbers are the network’s own, to four digits.</source>
        <translation>&lt;b&gt;スローモーションの 1 ステップ&lt;/b&gt;。バッチの 1 サンプルがたどる道です。強調された棒の数値が式に入っています。層の棒をクリックするとそのニューロンを、サンプルをクリックするとそのサンプルを追います。&lt;p&gt;数値はネットワーク自身のもので、4 桁で示します。</translation>
    </message>
</context>
<context>
    <name>actigrad::StatusStrip</name>
    <message>
        <source>Restart training</source>
        <translation>学習をやり直す</translation>
    </message>
    <message>
        <source>Start a run with these settings</source>
        <translation>この設定で実行を始める</translation>
    </message>
    <message>
        <source>Discard these settings and show the current run</source>
        <translation>この設定を捨てて現在の実行を表示</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル（Esc）</translation>
    </message>
    <message>
        <source>Keep the current words</source>
        <translation>現在の単語を使い続ける</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings. The run continues.</source>
        <translation>この設定でのステップ 0 のプレビュー。実行は続いています。</translation>
    </message>
    <message>
        <source>Preview of step 0 with these settings</source>
        <translation>この設定でのステップ 0 のプレビュー</translation>
    </message>
    <message>
        <source>%1 is training on %2, %3 steps in all. Drag a scale on the left to preview step 0 of another network</source>
        <translation>%1 は %2 で学習中、全 %3 ステップ。左のスケールをドラッグすると、別のネットワークのステップ 0 をプレビューできます</translation>
    </message>
    <message>
        <source>%1 is paused: Space goes on, F10 makes a step</source>
        <translation>%1 は一時停止中: スペースで再開、F10 で 1 ステップ</translation>
    </message>
    <message>
        <source>%1 finished, %2 steps</source>
        <translation>%1 は完了、%2 ステップ</translation>
    </message>
    <message>
        <source>%1 diverged at step %2: the loss is no longer a number. The plots show the last step that could be drawn; lower the learning rate or the scales</source>
        <translation>%1 はステップ %2 で発散: 損失が数値ではありません。グラフは描けた最後のステップです。学習率またはスケールを下げてください</translation>
    </message>
    <message>
        <source>%1 stopped with an error</source>
        <translation>%1 はエラーで停止しました</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 rests at step 0: Space trains, F10 makes a step</source>
        <translation>%1 はステップ 0 で静止中: スペースで学習、F10 で 1 ステップ</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Show the newest step of the run under way</source>
        <translation>進行中の実行の最新ステップを表示</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Compute the steps up to this one, which takes more than 2 seconds</source>
        <translation>このステップまで計算します（2 秒以上かかります）</translation>
    </message>
    <message>
        <source>%1 of the way to step %2 of %3</source>
        <translation>%3 のステップ %2 まで %1 完了</translation>
    </message>
    <message>
        <source>Step %1, the nearest kept before %2, of %3</source>
        <translation>%3 のステップ %1、%2 より前で最も近い保存済みステップ</translation>
    </message>
</context>
<context>
    <name>actigrad::SweepPanel</name>
    <message>
        <source>One setting</source>
        <translation>1 つの設定</translation>
    </message>
    <message>
        <source>&lt;b&gt;What a setting decides&lt;/b&gt;: a dot for each run, a line through the means of the seeds, and a band from the lowest seed to the highest.&lt;p&gt;The dashed upright is the setting as it is now, ◆ the Kaiming scale, ✕ a run that diverged. The thin dashed line is theory.&lt;p&gt;A click previews the network, a double click trains it.</source>
        <translation>&lt;b&gt;設定が決めるもの&lt;/b&gt;。実行ごとに 1 点、線はシードの平均、帯は最小のシードから最大のシードまでです。&lt;p&gt;縦の破線は現在の設定、◆ は Kaiming のスケール、✕ は発散した実行です。細い破線は理論です。&lt;p&gt;クリックでネットワークをプレビュー、ダブルクリックで学習。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Lowest %1: %2 at %3 = %4</source>
        <translation>%1 の最小: %2、%3 = %4</translation>
    </message>
    <message>
        <source>%1; at most %2 more from %3 to %4</source>
        <translation>%1。%3 ～ %4 では高々 +%2</translation>
    </message>
    <message>
        <source>%1 (at the end of the range: beyond may be better)</source>
        <translation>%1（範囲の端: その先はさらに良いかもしれません）</translation>
    </message>
    <message>
        <source>mean %1, from %2 to %3</source>
        <translation>平均 %1、%2 ～ %3</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 件発散</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>理論 %1</translation>
    </message>
</context>
<context>
    <name>actigrad::TheoryPanel</name>
    <message>
        <source>&lt;p&gt;Theory and sample must differ somewhat: theory has infinitely many neurons and independent inputs, while here there are few, and the same characters stand in many contexts.</source>
        <translation>&lt;p&gt;理論とサンプルは多少異なります。理論のニューロンは無限個で入力は独立ですが、ここではニューロンは少なく、同じ文字が多くの文脈に現れます。</translation>
    </message>
    <message>
        <source>std of h over the layers</source>
        <translation>層ごとの h の標準偏差</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why 5/3?&lt;/b&gt; tanh squashes: with gain 1 each layer’s outputs are smaller than those before. A gain of 5/3 makes up for that, and the std settles instead of fading. The line is mean-field theory at step 0 (Poole et al. 2016), which draws no number; the dots are this network.</source>
        <translation>&lt;b&gt;なぜ 5/3?&lt;/b&gt; tanh は押し縮めるため、ゲイン 1 では各層の出力が前の層より小さくなります。ゲイン 5/3 がそれを補い、標準偏差は弱まらずに落ち着きます。線はステップ 0 の平均場理論（Poole et al. 2016）で、乱数を引きません。点はこのネットワークです。</translation>
    </message>
    <message>
        <source>std of h</source>
        <translation>h の標準偏差</translation>
    </message>
    <message>
        <source>Gradients over the layers</source>
        <translation>層ごとの勾配</translation>
    </message>
    <message>
        <source>&lt;b&gt;χ&lt;/b&gt; is the factor by which a small difference between two inputs grows, squared, from layer to layer; gradients grow by the same factor on the way back. Above 1 they explode with depth, below 1 they vanish (Schoenholz et al. 2017).</source>
        <translation>&lt;b&gt;χ&lt;/b&gt; は、2 つの入力の小さな差（の 2 乗）が層ごとに何倍になるかです。勾配は戻るときに同じ倍率で大きくなります。1 を超えると深さとともに爆発し、1 未満なら消失します（Schoenholz et al. 2017）。</translation>
    </message>
    <message>
        <source>std of dL/dhpreact, last layer = 1</source>
        <translation>dL/dhpreact の標準偏差、最終層 = 1</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>theory, step 0</source>
        <translation>理論、ステップ 0</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>Theory: std of h %1 in the first layer, %2 in the last; here %3 and %4.</source>
        <translation>理論: h の標準偏差は最初の層で %1、最後の層で %2。ここでは %3 と %4。</translation>
    </message>
    <message>
        <source>One hidden layer: χ is a matter of several.</source>
        <translation>隠れ層が 1 つ: χ は複数の層で意味を持ちます。</translation>
    </message>
    <message>
        <source>χ = %1, above 1: differences between inputs grow from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1、1 より大: 入力の差は層ごとに大きくなり、戻る勾配も大きくなります。</translation>
    </message>
    <message>
        <source>χ = %1, below 1: differences between inputs fade from layer to layer, and so do gradients on the way back.</source>
        <translation>χ = %1、1 より小: 入力の差は層ごとに小さくなり、戻る勾配も小さくなります。</translation>
    </message>
    <message>
        <source>χ = %1, about 1: differences and gradients keep their size.</source>
        <translation>χ = %1、ほぼ 1: 差と勾配は大きさを保ちます。</translation>
    </message>
    <message>
        <source>layer %1: theory %2, here %3</source>
        <translation>層 %1: 理論 %2、ここでは %3</translation>
    </message>
    <message>
        <source>χ from the layer before: %1</source>
        <translation>前の層からの χ: %1</translation>
    </message>
</context>
<context>
    <name>actigrad::Timeline</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（スペース）</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>学習（スペース）</translation>
    </message>
    <message>
        <source>Play from this step on</source>
        <translation>このステップから再生</translation>
    </message>
    <message>
        <source>step %1: the learning rate falls to a tenth</source>
        <translation>ステップ %1: 学習率が 10 分の 1 に</translation>
    </message>
    <message>
        <source>step %1: dev loss %2</source>
        <translation>ステップ %1: dev の損失 %2</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 ステップ/秒</translation>
    </message>
    <message>
        <source>10 steps/s</source>
        <translation>10 ステップ/秒</translation>
    </message>
    <message>
        <source>100 steps/s</source>
        <translation>100 ステップ/秒</translation>
    </message>
    <message>
        <source>1,000 steps/s</source>
        <translation>1,000 ステップ/秒</translation>
    </message>
    <message>
        <source>log pace</source>
        <translation>対数の速さ</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>How fast it trains and plays; log: equal time for each decade of steps, 0 to 1,000 in 8 seconds</source>
        <translation>学習と再生の速さ。対数: ステップが 10 倍になるごとに同じ時間、0 ～ 1,000 は 8 秒</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Go to step 0 (Home)</source>
        <translation>ステップ 0 へ（Home）</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>One step back (←; with Shift 10, Page Down 100)</source>
        <translation>1 ステップ戻る（←。Shift で 10、Page Down で 100）</translation>
    </message>
    <message>
        <source>One step on (→; with Shift 10, Page Up 100)</source>
        <translation>1 ステップ進む（→。Shift で 10、Page Up で 100）</translation>
    </message>
    <message>
        <source>Back to live: the newest step of the run under way (End)</source>
        <translation>ライブに戻る: 進行中の実行の最新ステップ（End）</translation>
    </message>
    <message>
        <source>The step on view</source>
        <translation>表示中のステップ</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>実行のステップ</translation>
    </message>
    <message>
        <source>step %1: nothing is wrong any more</source>
        <translation>ステップ %1: 問題がなくなりました</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>step %1: fork %2</source>
        <translation>ステップ %1: 分岐 %2</translation>
    </message>
    <message>
        <source>step %1: neurons that fell silent and still are: %2</source>
        <translation>ステップ %1: 無反応になり今もそうであるニューロン: %2</translation>
    </message>
</context>
<context>
    <name>actigrad::TimelineTrack</name>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
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
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go back to the first network of the tour</source>
        <translation>ツアーの最初のネットワークに戻る</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>%1 へ進む</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>ツアーを閉じる</translation>
    </message>
    <message>
        <source>Back to this stop</source>
        <translation>この地点に戻る</translation>
    </message>
    <message>
        <source>Set the network of this stop again and show its page</source>
        <translation>この地点のネットワークに戻し、そのページを表示</translation>
    </message>
</context>
<context>
    <name>actigrad::TrainingForm</name>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>The factor by which a step multiplies the gradients.</source>
        <translation>1 ステップで勾配に掛ける数。</translation>
    </message>
    <message>
        <source>Above 0, at most %1.</source>
        <translation>0 より大きく、最大 %1。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Constant: the learning rate does not change. Step: it is divided by ten at one step. Cosine: it falls along half a cosine, to zero at the end of the run.</source>
        <translation>一定: 学習率は変わりません。段階: あるステップで 10 分の 1 になります。コサイン: 半周期のコサインに沿って下がり、実行の最後でゼロになります。</translation>
    </message>
    <message>
        <source>Decay at step</source>
        <translation>減衰ステップ</translation>
    </message>
    <message>
        <source>From this step on, the learning rate is divided by ten.</source>
        <translation>このステップから学習率が 10 分の 1 になります。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Number of examples in each step.</source>
        <translation>各ステップのサンプル数。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Number of steps in a run.</source>
        <translation>1 回の実行のステップ数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Decides every random number: the same seed gives the same run.</source>
        <translation>すべての乱数を決めます。同じシードなら同じ実行になります。</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Batch seed</source>
        <translation>バッチのシード</translation>
    </message>
    <message>
        <source>Decides which examples are in each batch. “Follows”: the generator that drew the parameters draws the batches, too, as in the lecture, so that a network of another shape sees others. With a seed of their own, two networks see the same batches.</source>
        <translation>各バッチにどのサンプルが入るかを決めます。「追従」: 講義と同じく、パラメータを引いた生成器がバッチも引くため、形の異なるネットワークは別のバッチを見ます。独自のシードなら、2 つのネットワークが同じバッチを見ます。</translation>
    </message>
    <message>
        <source>Up to %1; −1: follows.</source>
        <translation>最大 %1。−1: 追従。</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValues</name>
    <message>
        <source>&amp;Try values…</source>
        <translation>いろいろな値を試す(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>actigrad::TryValuesDialog</name>
    <message>
        <source>about a second</source>
        <translation>約 1 秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>Try values</source>
        <translation>いろいろな値を試す</translation>
    </message>
    <message>
        <source>After &amp;steps</source>
        <translation>ステップ数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Values of</source>
        <translation>値を変える設定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;and of</source>
        <translation>もう 1 つ(&amp;A)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>シード数(&amp;E)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Choose two different settings</source>
        <translation>異なる 2 つの設定を選んでください</translation>
    </message>
    <message>
        <source>%1 runs are too many; at most %2 are possible</source>
        <translation>%1 件の実行は多すぎます。最大 %2 件です</translation>
    </message>
    <message>
        <source>The map follows the other settings as they change.</source>
        <translation>ほかの設定が変わると、マップも追従します。</translation>
    </message>
</context>
<context>
    <name>actigrad::UndoController</name>
    <message>
        <source>change of settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>%1 の削除</translation>
    </message>
</context>
<context>
    <name>actigrad::UpdatePanel</name>
    <message>
        <source>Update to data</source>
        <translation>更新とデータの比</translation>
    </message>
    <message>
        <source>&lt;b&gt;How much one update changes a matrix&lt;/b&gt;: log10 of the std of learning rate · gradient over the std of the weights, a line for C and each W.&lt;p&gt;Healthy: near the dashed guide, −3: a thousandth each step; the shaded range is half a power of ten around it.&lt;p&gt;Sick: far above, the network is thrown about; far below, it hardly learns. A fall of the learning rate shows as a step down. Steps at which nothing changes are left out.</source>
        <translation>&lt;b&gt;1 回の更新が行列をどれだけ変えるか&lt;/b&gt;。（学習率 · 勾配）の標準偏差と重みの標準偏差の比の log10 で、C と各 W に 1 本の線です。&lt;p&gt;正常: 破線の目安 −3 の近く、つまり 1 ステップに 1000 分の 1。網掛け範囲はその前後の半桁です。&lt;p&gt;異常: はるか上ではネットワークが振り回され、はるか下ではほとんど学びません。学習率の低下は段差として現れます。何も変わらないステップは省きます。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>log update:data</source>
        <translation>log 更新:データ</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>preview: dots; lines: the run</source>
        <translation>プレビュー: 点、実行: 線</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>毎ステップ</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>%1 ステップごと</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>actigrad::ViewStack</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>層 %1 / %2</translation>
    </message>
    <message>
        <source>Hidden layer on view</source>
        <translation>表示中の隠れ層</translation>
    </message>
    <message>
        <source>The hidden layer that the plots of one layer show</source>
        <translation>1 つの層のグラフが示す隠れ層</translation>
    </message>
</context>
<context>
    <name>actigrad::WeightGradientsPanel</name>
    <message>
        <source>Gradients of the weights</source>
        <translation>重みの勾配</translation>
    </message>
    <message>
        <source>&lt;b&gt;Magnitudes of dL/dW&lt;/b&gt;, a line for each weight matrix, each axis step a power of ten. At the right: grad:data, the std of the gradients over that of the weights; how fast a matrix learns, relative to its size.&lt;p&gt;Healthy: the ratios are of one order.&lt;p&gt;Sick: one matrix learns ten times faster than another. Of very large matrices a sample of the values is drawn.</source>
        <translation>&lt;b&gt;dL/dW の大きさ&lt;/b&gt;。重み行列ごとに 1 本の線で、軸の 1 目盛りは 10 倍です。右は勾配:データ、つまり勾配の標準偏差と重みの標準偏差の比で、行列が大きさの割にどれだけ速く学ぶかを示します。&lt;p&gt;正常: 比が同程度の桁です。&lt;p&gt;異常: ある行列がほかより 10 倍速く学びます。非常に大きな行列では値の一部を描きます。</translation>
    </message>
    <message>
        <source>|dL/dW|</source>
        <translation>|dL/dW|</translation>
    </message>
    <message>
        <source>values, %</source>
        <translation>値、%</translation>
    </message>
</context>
<context>
    <name>actigrad::WidthGrid</name>
    <message>
        <source>same for all</source>
        <translation>すべて同じ</translation>
    </message>
    <message>
        <source>One width for all hidden layers</source>
        <translation>全隠れ層に同じ幅</translation>
    </message>
    <message>
        <source>Width of the hidden layers</source>
        <translation>隠れ層の幅</translation>
    </message>
    <message>
        <source>Width of hidden layer %1</source>
        <translation>隠れ層 %1 の幅</translation>
    </message>
    <message>
        <source>How many neurons a hidden layer has, from 1 to %1.</source>
        <translation>隠れ層のニューロン数、1 ～ %1。</translation>
    </message>
</context>
<context>
    <name>actigrad::WordController</name>
    <message>
        <source>Loading %1: %2 %</source>
        <translation>%1 を読み込み中: %2 %</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>単語を開く</translation>
    </message>
    <message>
        <source>Text files, a word a line (*.txt);;All files (*)</source>
        <translation>テキストファイル、1 行に 1 語 (*.txt);;すべてのファイル (*)</translation>
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
        <translation>両端が平らで、勾配が通りません。ゼロを中心とします。</translation>
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
        <translation>両端が平らで、傾きは最大 ¼。ゼロを中心としません。</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>1, or 0 below 0</source>
        <translation>1、0 未満では 0</translation>
    </message>
    <message>
        <source>Dies when x is below 0 for all examples: nothing teaches it any more. Never negative.</source>
        <translation>x が全サンプルで 0 未満なら死に、もう学びません。負になりません。</translation>
    </message>
    <message>
        <source>max(0.01 x, x)</source>
        <translation>max(0.01 x, x)</translation>
    </message>
    <message>
        <source>1, or 0.01 below 0</source>
        <translation>1、0 未満では 0.01</translation>
    </message>
    <message>
        <source>Cannot die, but learns 100 times slower below 0. No upper end.</source>
        <translation>死にませんが、0 未満では 100 倍遅く学びます。上限はありません。</translation>
    </message>
    <message>
        <source>x, or eˣ − 1 below 0</source>
        <translation>x、0 未満では eˣ − 1</translation>
    </message>
    <message>
        <source>1, or h + 1 below 0</source>
        <translation>1、0 未満では h + 1</translation>
    </message>
    <message>
        <source>Flat far below 0. Almost centred on zero; the exponential takes time.</source>
        <translation>0 のはるか下で平らです。ほぼゼロ中心。指数関数は時間がかかります。</translation>
    </message>
    <message>
        <source>max(x₁, x₂)</source>
        <translation>max(x₁, x₂)</translation>
    </message>
    <message>
        <source>1 for the larger, else 0</source>
        <translation>大きい方は 1、それ以外は 0</translation>
    </message>
    <message>
        <source>Two sets of weights a neuron. A straight line if one piece always wins.</source>
        <translation>ニューロンごとに 2 組の重み。常に同じピースが勝つなら直線です。</translation>
    </message>
    <message>
        <source>h &lt; %1 or &gt; %2</source>
        <translation>h &lt; %1 または &gt; %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>line %1 is not valid UTF-8: save the file as UTF-8 text</source>
        <translation>%1 行目が正しい UTF-8 ではありません: UTF-8 テキストで保存してください</translation>
    </message>
    <message>
        <source>line %1 contains a NUL byte: this is not a text file</source>
        <translation>%1 行目に NUL バイトがあります: テキストファイルではありません</translation>
    </message>
    <message>
        <source>line %1 contains a “.”, which marks the start and the end of a word: remove it</source>
        <translation>%1 行目に「.」があります。単語の始めと終わりの印なので、取り除いてください</translation>
    </message>
    <message>
        <source>there are no words in it: write one word on each line</source>
        <translation>単語がありません: 1 行に 1 語を書いてください</translation>
    </message>
    <message>
        <source>there is only one word in it; at least 2 are needed, one on each line</source>
        <translation>単語が 1 つしかありません。1 行に 1 語で、2 語以上必要です</translation>
    </message>
    <message>
        <source>all words are made of a single character: there is nothing to predict</source>
        <translation>すべての単語が同じ 1 文字でできています: 予測するものがありません</translation>
    </message>
    <message>
        <source>there are %1 distinct characters; at most %2 are allowed</source>
        <translation>異なる文字が %1 種類あります。最大 %2 種類です</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>これはフォルダで、ファイルではありません</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>これは通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file is %1 MiB large; at most %2 MiB are allowed</source>
        <translation>ファイルは %1 MiB です。最大 %2 MiB です</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>ファイルを読めません（%1）</translation>
    </message>
    <message>
        <source>there is no preset “%1”; there are: %2</source>
        <translation>プリセット「%1」はありません。あるもの: %2</translation>
    </message>
    <message>
        <source>a batch of %1 examples is more than the %2 that the words give for training: lower the batch or add words</source>
        <translation>バッチ %1 サンプルは、単語から得られる学習サンプル %2 個より多くなっています: バッチを減らすか単語を増やしてください</translation>
    </message>
    <message>
        <source>%1 must be greater than 0 and at most %2, not %3</source>
        <translation>%1 は 0 より大きく %2 以下でなければなりません（%3 は不可）</translation>
    </message>
    <message>
        <source>the scale of %1 must be from 0 to %2, not %3</source>
        <translation>%1 のスケールは 0 ～ %2 でなければなりません（%3 は不可）</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 は %2 ～ %3 でなければなりません（%4 は不可）</translation>
    </message>
    <message>
        <source>this network would take %1 MiB of memory; at most %2 MiB are allowed: lower hidden, batch, context or embedding</source>
        <translation>このネットワークには %1 MiB のメモリが必要です。最大 %2 MiB です: 隠れ層、バッチ、文脈、埋め込みを減らしてください</translation>
    </message>
    <message>
        <source>with this context the words make %1 million characters; at most %2 million are allowed: lower the context or take fewer words</source>
        <translation>この文脈では単語から %1 百万文字になります。最大 %2 百万文字です: 文脈を減らすか単語を減らしてください</translation>
    </message>
    <message>
        <source>a step of this network would take %1 billion multiplications; at most %2 are allowed: lower hidden, batch, context or embedding</source>
        <translation>このネットワークの 1 ステップには乗算が %1 十億回必要です。最大 %2 です: 隠れ層、バッチ、文脈、埋め込みを減らしてください</translation>
    </message>
    <message>
        <source>there must be from 1 to %1 hidden layers, not %2</source>
        <translation>隠れ層は 1 ～ %1 でなければなりません（%2 は不可）</translation>
    </message>
    <message>
        <source>batch norm needs a batch of at least 2 examples: one has no variance</source>
        <translation>バッチ正規化には 2 サンプル以上のバッチが必要です: 1 つでは分散がありません</translation>
    </message>
    <message>
        <source>the file became shorter while it was read: try again</source>
        <translation>読み込み中にファイルが短くなりました: もう一度試してください</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters: put one word on each line</source>
        <translation>%1 行目が %2 文字を超えています: 1 行に 1 語にしてください</translation>
    </message>
    <message>
        <source>“%1” is missing in the config, or cannot be used</source>
        <translation>設定に「%1」がないか、使えません</translation>
    </message>
    <message>
        <source>the tensor “%1” is %2 where the config needs %3</source>
        <translation>テンソル「%1」は %2 ですが、設定では %3 が必要です</translation>
    </message>
    <message>
        <source>the tensor “%1” has values that are not finite</source>
        <translation>テンソル「%1」に有限でない値があります</translation>
    </message>
    <message>
        <source>the generator’s state in the file cannot be used</source>
        <translation>ファイル内の生成器の状態が使えません</translation>
    </message>
    <message>
        <source>the history in the file cannot be used</source>
        <translation>ファイル内の履歴が使えません</translation>
    </message>
    <message>
        <source>the file has the losses of %1 steps where %2 were made</source>
        <translation>ファイルには %1 ステップの損失がありますが、実際は %2 ステップです</translation>
    </message>
    <message>
        <source>the evaluations in the file cannot be used</source>
        <translation>ファイル内の評価が使えません</translation>
    </message>
    <message>
        <source>the network was trained on other words: “%1” (fingerprint %2), not “%3” (fingerprint %4)</source>
        <translation>ネットワークは別の単語で学習されました: 「%1」（フィンガープリント %2）。「%3」（フィンガープリント %4）ではありません</translation>
    </message>
    <message>
        <source>the file does not say after how many steps it was made</source>
        <translation>何ステップ後のものか、ファイルに書かれていません</translation>
    </message>
    <message>
        <source>the tensor “%1” has a type that is not known: “%2”</source>
        <translation>テンソル「%1」の型が不明です: 「%2」</translation>
    </message>
    <message>
        <source>the tensor “%1” has no shape that can be used</source>
        <translation>テンソル「%1」に使える形がありません</translation>
    </message>
    <message>
        <source>the tensor “%1” lies outside of the file</source>
        <translation>テンソル「%1」がファイルの外にあります</translation>
    </message>
    <message>
        <source>the tensor “%1” has %2 bytes where its shape needs %3</source>
        <translation>テンソル「%1」は %2 バイトですが、形からは %3 バイト必要です</translation>
    </message>
    <message>
        <source>the tensors “%1” and “%2” overlap</source>
        <translation>テンソル「%1」と「%2」が重なっています</translation>
    </message>
    <message>
        <source>a tensor has the type “%1” in place of “%2”</source>
        <translation>テンソルの型が「%2」でなく「%1」です</translation>
    </message>
    <message>
        <source>this is not a safetensors file: it is too short</source>
        <translation>safetensors ファイルではありません: 短すぎます</translation>
    </message>
    <message>
        <source>this is not a safetensors file, or it is cut off: its header should have %1 bytes</source>
        <translation>safetensors ファイルではないか、途中で切れています: ヘッダは %1 バイトのはずです</translation>
    </message>
    <message>
        <source>this is not a safetensors file: its header is not JSON (%1)</source>
        <translation>safetensors ファイルではありません: ヘッダが JSON ではありません（%1）</translation>
    </message>
    <message>
        <source>the file has no tensor “%1”</source>
        <translation>ファイルにテンソル「%1」がありません</translation>
    </message>
    <message>
        <source>the network to go on from has another shape</source>
        <translation>再開するネットワークの形が異なります</translation>
    </message>
    <message>
        <source>the network has no parameter “%1”</source>
        <translation>ネットワークにパラメータ「%1」がありません</translation>
    </message>
    <message>
        <source>the network has no such neuron in layer %1</source>
        <translation>層 %1 にそのニューロンはありません</translation>
    </message>
    <message>
        <source>“%1” is not the report of an experiment</source>
        <translation>「%1」は実験のレポートではありません</translation>
    </message>
    <message>
        <source>“%1” is a part of another experiment</source>
        <translation>「%1」は別の実験の一部です</translation>
    </message>
    <message>
        <source>“%1” has runs that another part has, too</source>
        <translation>「%1」に、別の部分にもある実行があります</translation>
    </message>
    <message>
        <source>parts are missing: there are %1 of the experiment’s %2 runs</source>
        <translation>部分が足りません: 実験の %2 件の実行のうち %1 件しかありません</translation>
    </message>
    <message>
        <source>“%1” has runs that its axes do not</source>
        <translation>「%1」に、軸にない実行があります</translation>
    </message>
    <message>
        <source>“%1” was computed with another instruction set: its figures differ by rounding</source>
        <translation>「%1」は別の命令セットで計算されました: 数値が丸めの分だけ異なります</translation>
    </message>
    <message>
        <source>“%1” is missing in the session, or cannot be used</source>
        <translation>セッションに「%1」がないか、使えません</translation>
    </message>
    <message>
        <source>“%1” is missing in the plan of the run, or cannot be used</source>
        <translation>実行の計画に「%1」がないか、使えません</translation>
    </message>
    <message>
        <source>the run learned from other words, “%1” (fingerprint %2): open them first</source>
        <translation>この実行は別の単語「%1」（フィンガープリント %2）で学習しました: 先にそれを開いてください</translation>
    </message>
    <message>
        <source>the picture does not carry a run: it is not a PNG that the program exported, or shows a run that went on from a file</source>
        <translation>画像に実行が含まれていません: このプログラムが書き出した PNG ではないか、ファイルから続けた実行の画像です</translation>
    </message>
    <message>
        <source>the run that the picture carries is damaged</source>
        <translation>画像に含まれる実行が壊れています</translation>
    </message>
    <message>
        <source>the session is damaged: it was not written to its end, or changed since</source>
        <translation>セッションが壊れています: 最後まで書かれていないか、後から変更されました</translation>
    </message>
    <message>
        <source>this is not a session</source>
        <translation>これはセッションではありません</translation>
    </message>
    <message>
        <source>the session was written by a newer version of the program (%1): it can be opened with that</source>
        <translation>このセッションは新しいバージョンのプログラム（%1）で書かれました: それで開けます</translation>
    </message>
    <message>
        <source>none of the session’s runs can be shown: their words “%1” are not in the file. Open them first</source>
        <translation>セッションのどの実行も表示できません: 単語「%1」がファイルにありません。先にそれを開いてください</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>これはフォルダで、ファイルではありません</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>フォルダがありません</translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>the finished file cannot be moved into place</source>
        <translation>完成したファイルを目的の場所に移せません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>this name is not allowed there</source>
        <translation>そこではこの名前は使えません</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>これはファイルで、フォルダではありません</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>フォルダを作れません</translation>
    </message>
    <message>
        <source>the picture cannot be created: there is not enough memory</source>
        <translation>画像を作れません: メモリが足りません</translation>
    </message>
    <message>
        <source>width and height must be from %1 to %2 pixels</source>
        <translation>幅と高さは %1 ～ %2 ピクセルでなければなりません</translation>
    </message>
    <message>
        <source>the scale must be from %1 to %2</source>
        <translation>倍率は %1 ～ %2 でなければなりません</translation>
    </message>
    <message>
        <source>a picture may have %1 million pixels at most: lower width, height or scale</source>
        <translation>画像は最大 %1 百万ピクセルです: 幅、高さ、倍率を下げてください</translation>
    </message>
    <message>
        <source>it is part of a loop of symbolic links</source>
        <translation>シンボリックリンクのループに含まれています</translation>
    </message>
    <message>
        <source>no program reads from it</source>
        <translation>それを読むプログラムがありません</translation>
    </message>
</context>
<context>
    <name>film</name>
    <message>
        <source>the film cannot be encoded: there is not enough memory, or a picture is too large</source>
        <translation>動画をエンコードできません: メモリが足りないか、画像が大きすぎます</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>%1, %2 neurons, batch %3, learning rate %4, seed %5</source>
        <translation>%1、%2 ニューロン、バッチ %3、学習率 %4、シード %5</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · ステップ %2 / %3 · %4</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>The function that makes a neuron’s output h of its input hpreact: tanh, ReLU, … Also its result.</source>
        <translation>ニューロンの入力 hpreact から出力 h を作る関数: tanh、ReLU など。その結果も指します。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>The examples of one training step, drawn at random; the gradient is the mean over them.</source>
        <translation>1 学習ステップで無作為に選ばれるサンプル。勾配はその平均です。</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Gives every neuron’s hpreact mean 0 and std 1 over the batch, then multiplies it by bngain and adds bnbias (Ioffe and Szegedy 2015).</source>
        <translation>各ニューロンの hpreact をバッチで平均 0、標準偏差 1 にし、bngain を掛けて bnbias を足します（Ioffe and Szegedy 2015）。</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The embedding: a vector of numbers for each character, learned like all other parameters.</source>
        <translation>埋め込み: 文字ごとの数値のベクトル。ほかのパラメータと同じく学習されます。</translation>
    </message>
    <message>
        <source>context</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>The characters before the one that is to be predicted; the lecture’s block_size.</source>
        <translation>予測する文字より前の文字。講義の block_size。</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死んだ</translation>
    </message>
    <message>
        <source>A neuron that no example of the dev split reaches where its activation has a slope: no gradient ever changes it.</source>
        <translation>dev 分割のどのサンプルでも、活性化関数に傾きのあるところに達しないニューロン。どの勾配もそれを変えません。</translation>
    </message>
    <message>
        <source>dL/dh</source>
        <translation>dL/dh</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to h: how the loss changes with a neuron’s output.</source>
        <translation>h についての損失の勾配: ニューロンの出力とともに損失がどう変わるか。</translation>
    </message>
    <message>
        <source>dL/dhpreact</source>
        <translation>dL/dhpreact</translation>
    </message>
    <message>
        <source>The gradient of the loss with respect to hpreact: dL/dh times the activation’s slope. The weights learn from it.</source>
        <translation>hpreact についての損失の勾配: dL/dh に活性化関数の傾きを掛けたもの。重みはこれから学習します。</translation>
    </message>
    <message>
        <source>fan_in</source>
        <translation>fan_in</translation>
    </message>
    <message>
        <source>How many numbers a neuron takes in.</source>
        <translation>ニューロンが受け取る数値の個数。</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>What makes up for the squeezing of an activation when weights are drawn: 5/3 for tanh, √2 for ReLU.</source>
        <translation>重みを引くときに、活性化関数による縮みを補うもの: tanh は 5/3、ReLU は √2。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>What leaves the activation of a hidden layer: h = tanh(hpreact).</source>
        <translation>隠れ層の活性化関数から出る値: h = tanh(hpreact)。</translation>
    </message>
    <message>
        <source>hpreact</source>
        <translation>hpreact</translation>
    </message>
    <message>
        <source>What enters the activation of a hidden layer: hpreact = x·W + b.</source>
        <translation>隠れ層の活性化関数に入る値: hpreact = x·W + b。</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>初期スケール</translation>
    </message>
    <message>
        <source>What a parameter’s random numbers are multiplied by: their std.</source>
        <translation>パラメータの乱数に掛ける値、つまりその標準偏差。</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>Kaiming 初期化</translation>
    </message>
    <message>
        <source>Weights with std gain/√fan_in, the ◆ on a slider: what passes through a layer keeps its std (He et al. 2015).</source>
        <translation>標準偏差が ゲイン/√fan_in の重み。スライダーの ◆。層を通るものの標準偏差が保たれます（He et al. 2015）。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>What the gradient is multiplied by in an update.</source>
        <translation>更新で勾配に掛ける数。</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>The output layer’s numbers, one for each character; softmax makes probabilities of them.</source>
        <translation>出力層の数値、文字ごとに 1 つ。softmax がこれを確率にします。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Cross-entropy: the mean of −log of the probability that the network gives to the right character. Guessing costs log(vocabulary).</source>
        <translation>交差エントロピー: ネットワークが正解の文字に与える確率の −log の平均。当てずっぽうなら log(語彙数)。</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Step 0 of the network that the controls describe, while the run trains on.</source>
        <translation>実行が学習を続ける間に、操作パネルの設定が表すネットワークのステップ 0。</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>移動統計量</translation>
    </message>
    <message>
        <source>Batch norm’s moving average of mean and variance, used where no batch may decide: in evaluations and samples.</source>
        <translation>バッチ正規化の平均と分散の移動平均。バッチに左右されてはならない評価とサンプル生成で使います。</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>An output where the activation is almost flat, for tanh |h| &gt; 0.99: hardly any gradient passes.</source>
        <translation>活性化関数がほぼ平らなところの出力。tanh では |h| &gt; 0.99。勾配がほとんど通りません。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed gives the same run.</source>
        <translation>乱数の出発点: 同じシードなら同じ実行になります。</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無反応</translation>
    </message>
    <message>
        <source>A neuron that is saturated for every example of this batch. Others may wake it.</source>
        <translation>このバッチの全サンプルに対して飽和しているニューロン。ほかのバッチで目覚めることもあります。</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>The derivative of the activation, 1 − h² for tanh: the share of the gradient that it lets through.</source>
        <translation>活性化関数の導関数。tanh では 1 − h²。勾配を通す割合です。</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The words are split in three: train to learn from, dev to compare networks, test for the final figure.</source>
        <translation>単語は 3 つに分けられます: 学習用の train、ネットワークを比べる dev、最終値の test。</translation>
    </message>
    <message>
        <source>std</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation: how far values spread around their mean.</source>
        <translation>標準偏差: 値が平均の周りにどれだけ広がっているか。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>One update of all parameters by the gradient of one batch. Step 0 is the network as it was drawn.</source>
        <translation>1 バッチの勾配による全パラメータの 1 回の更新。ステップ 0 は引いたままのネットワークです。</translation>
    </message>
    <message>
        <source>update:data</source>
        <translation>更新:データ</translation>
    </message>
    <message>
        <source>The std of an update over the std of the weights, as a power of ten; about −3 is right.</source>
        <translation>更新の標準偏差と重みの標準偏差の比を 10 の累乗で表したもの。およそ −3 が適切です。</translation>
    </message>
    <message>
        <source>W, b</source>
        <translation>W, b</translation>
    </message>
    <message>
        <source>Weights and biases of a layer, numbered from the first: W1, b1, W2, …; the last ones make the logits.</source>
        <translation>層の重みとバイアス。最初の層から番号を付けます: W1、b1、W2、…。最後のものが logits を作ります。</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>this run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, %4 steps/s</source>
        <translation>ステップ %1 / %2、損失 %3、%4 ステップ/秒</translation>
    </message>
    <message>
        <source>evaluating: %1 %</source>
        <translation>評価中: %1 %</translation>
    </message>
    <message>
        <source>sampling: %1 %</source>
        <translation>サンプル生成中: %1 %</translation>
    </message>
    <message>
        <source>a film goes from a step to a later one, both of those that are trained, %1 to %2, not from %3 to %4</source>
        <translation>動画はあるステップから後のステップまでで、どちらも学習する %1 ～ %2 の範囲でなければなりません（%3 ～ %4 は不可）</translation>
    </message>
    <message>
        <source>--film-page must be a plot, as “hpreact”, or one of %1, not “%2”</source>
        <translation>--film-page は「hpreact」のようなグラフか、%1 のいずれかでなければなりません（「%2」は不可）</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;English</source>
        <translation>日本語(&amp;J)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>something went wrong inside the program: %1</source>
        <translation>プログラム内部で問題が起きました: %1</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>the words give only %1 examples for training: the batch is lowered from %2</source>
        <translation>単語からは学習サンプルが %1 個しか得られません: バッチを %2 から減らします</translation>
    </message>
    <message>
        <source>this network has no scale “%1”; its scales are: %2</source>
        <translation>このネットワークにスケール「%1」はありません。スケール: %2</translation>
    </message>
    <message>
        <source>--%1 does not go with --resume: %2</source>
        <translation>--%1 は --resume と併用できません: %2</translation>
    </message>
    <message>
        <source>the network is there already</source>
        <translation>ネットワークはすでにあります</translation>
    </message>
    <message>
        <source>the network is drawn already; see --multiply</source>
        <translation>ネットワークはすでに引かれています。--multiply を参照</translation>
    </message>
    <message>
        <source>the network has %1, and %2 was asked for</source>
        <translation>ネットワークは %1 ですが、%2 が求められました</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Output layer fixed</source>
        <translation>出力層を修正</translation>
    </message>
    <message>
        <source>Tanh fixed</source>
        <translation>tanh を修正</translation>
    </message>
    <message>
        <source>Kaiming init</source>
        <translation>Kaiming 初期化</translation>
    </message>
    <message>
        <source>All scales 1: the first loss is far too high and tanh is saturated</source>
        <translation>全スケール 1: 最初の損失が高すぎ、tanh は飽和しています</translation>
    </message>
    <message>
        <source>W2 small, b2 zero: the first loss is as expected, tanh is still saturated</source>
        <translation>W2 は小、b2 はゼロ: 最初の損失は期待どおり、tanh はまだ飽和しています</translation>
    </message>
    <message>
        <source>W1 and b1 small as well, found by trial and error: tanh is no longer saturated</source>
        <translation>W1 と b1 も小（試行錯誤）: tanh はもう飽和しません</translation>
    </message>
    <message>
        <source>W1 = gain/√fan_in, calculated: tanh is no longer saturated</source>
        <translation>W1 = ゲイン/√fan_in（計算）: tanh はもう飽和しません</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>hpreact is normalised: its std no longer depends on W1</source>
        <translation>hpreact を正規化: 標準偏差が W1 に依存しなくなります</translation>
    </message>
    <message>
        <source>Deep, 5 × 100</source>
        <translation>深層、5 × 100</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 5/3: each is much like the next</source>
        <translation>5 つの隠れ層、ゲイン 5/3: どの層も次の層とよく似ています</translation>
    </message>
    <message>
        <source>Deep, batch norm</source>
        <translation>深層、バッチ正規化</translation>
    </message>
    <message>
        <source>Five hidden layers, all normalised: no gain to choose</source>
        <translation>5 つの隠れ層をすべて正規化: 選ぶべきゲインがありません</translation>
    </message>
    <message>
        <source>Deep, no gain</source>
        <translation>深層、ゲインなし</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 1: activations shrink</source>
        <translation>5 つの隠れ層、ゲイン 1: 活性が縮みます</translation>
    </message>
    <message>
        <source>Deep, gain 3</source>
        <translation>深層、ゲイン 3</translation>
    </message>
    <message>
        <source>Five hidden layers at gain 3: activations saturate</source>
        <translation>5 つの隠れ層、ゲイン 3: 活性が飽和します</translation>
    </message>
    <message>
        <source>ReLU, dead neurons</source>
        <translation>ReLU、死んだニューロン</translation>
    </message>
    <message>
        <source>ReLU with W1 small and b1 at 1: some neurons start dead</source>
        <translation>ReLU、W1 は小、b1 は 1: 最初から死んでいるニューロンがあります</translation>
    </message>
    <message>
        <source>Cosine schedule</source>
        <translation>コサインスケジュール</translation>
    </message>
    <message>
        <source>300 neurons and a learning rate that falls from 0.15 to 0: more learned in 60,000 steps</source>
        <translation>300 ニューロン、学習率は 0.15 から 0 へ: 60,000 ステップでより多くを学習</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lecture’s list starts at a loss of 27.88, this one at %1: its first batch holds other names. Guessing costs %2, dashed in “Loss”: this network is confidently wrong.</source>
        <translation>講義のリストは損失 27.88 から、このリストは %1 から始まります。最初のバッチの人名が違うためです。当てずっぽうなら %2（「損失」の破線）。このネットワークは自信を持って間違えています。</translation>
    </message>
    <message>
        <source>“Loss” starts at %1, far above the dashed line at %2, which is what guessing costs: this network is confidently wrong.</source>
        <translation>「損失」は %1 から始まり、当てずっぽうの %2（破線）よりはるかに上です。このネットワークは自信を持って間違えています。</translation>
    </message>
    <message>
        <source>W2 × 0.01 and no b2: “Loss” starts at %1, and no steps are lost on unlearning. “h” has not changed: %2 of it is still saturated.</source>
        <translation>W2 × 0.01、b2 なし: 「損失」は %1 から始まり、忘れるためのステップは無駄になりません。「h」は変わらず、まだ %2 が飽和しています。</translation>
    </message>
    <message>
        <source>W1 × 0.2, b1 × 0.01: “hpreact” fits between the saturated regions of tanh. Only %1 of “h” is saturated, and “Neurons” is almost all black.</source>
        <translation>W1 × 0.2、b1 × 0.01: 「hpreact」が tanh の飽和領域の間に収まります。「h」の %1 だけが飽和し、「ニューロン」はほぼ真っ黒です。</translation>
    </message>
    <message>
        <source>W1 is calculated, not tried out: gain 5/3 over √fan_in, the ◆ on its slider. “hpreact” has a std of %1, “h” of %2, with %3 saturated.</source>
        <translation>W1 は試行錯誤ではなく計算によるものです: ゲイン 5/3 ÷ √fan_in、スライダーの ◆。「hpreact」の標準偏差は %1、「h」は %2、飽和は %3 です。</translation>
    </message>
    <message>
        <source>Batch norm gives “hpreact” mean 0 and std 1 in every batch (here: %1). The scale of W1 no longer matters; bngain1 and bnbias1 do.</source>
        <translation>バッチ正規化は、各バッチで「hpreact」を平均 0、標準偏差 1 にします（ここでは %1）。W1 のスケールはもう重要でなく、bngain1 と bnbias1 が重要です。</translation>
    </message>
    <message>
        <source>Five layers at gain 5/3: the std of “h” goes from %1 in the first to %2 in the last and settles. What tanh squeezes, the gain makes up for.</source>
        <translation>5 層、ゲイン 5/3: 「h」の標準偏差は最初の層の %1 から最後の層の %2 になり、落ち着きます。tanh が縮める分をゲインが補います。</translation>
    </message>
    <message>
        <source>All layers normalised: “h” has a std of %1 in the first layer, %2 in the last. As it trains, the lines of “Update to data” run close together.</source>
        <translation>全層を正規化: 「h」の標準偏差は最初の層で %1、最後の層で %2。学習すると「更新とデータの比」の線は近くに並びます。</translation>
    </message>
    <message>
        <source>Gain 1, no batch norm: tanh squeezes, and nothing makes up for it. The std of “h” falls from %1 in the first layer to %2 in the last.</source>
        <translation>ゲイン 1、バッチ正規化なし: tanh が縮め、補うものがありません。「h」の標準偏差は最初の層の %1 から最後の層の %2 に下がります。</translation>
    </message>
    <message>
        <source>Gain 3: %1 of the last layer’s “h” is saturated, and gradients grow on the way back: their std in the first layer is %2 × the last’s.</source>
        <translation>ゲイン 3: 最後の層の「h」の %1 が飽和し、勾配は戻るときに大きくなります。最初の層での標準偏差は最後の層の %2 倍です。</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons lie so far below 0 that no example of the batch reaches them, the ▽ of “Neurons”.</source>
        <translation>ReLU、W1 は ◆ の 3 分の 1、b1 × 1: %2 ニューロン中 %1 個が 0 のはるか下にあり、バッチのどのサンプルも届きません。「ニューロン」の ▽ です。</translation>
    </message>
    <message>
        <source>ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 neurons in “Neurons” are silent in this batch (▽); %3 are dead (▼): no example ever reaches them.</source>
        <translation>ReLU、W1 は ◆ の 3 分の 1、b1 × 1: 「ニューロン」の %2 個中 %1 個がこのバッチで無反応（▽）、%3 個が死んでいます（▼）: どのサンプルも決して届きません。</translation>
    </message>
    <message>
        <source>Drag W1 left until less than %1 of “h” is saturated</source>
        <translation>飽和した「h」が %1 未満になるまで W1 を左へドラッグ</translation>
    </message>
    <message>
        <source>Double-click a column of “Neurons” to see that neuron up close</source>
        <translation>「ニューロン」の列をダブルクリックして、そのニューロンを詳しく見る</translation>
    </message>
    <message>
        <source>Choose ReLU as activation: its gain is √2, and the ◆ moves</source>
        <translation>活性化関数に ReLU を選ぶ: ゲインは √2 になり、◆ が動きます</translation>
    </message>
    <message>
        <source>Drag W1 to 1 or more: “hpreact” keeps still</source>
        <translation>W1 を 1 以上にドラッグ: 「hpreact」は動きません</translation>
    </message>
    <message>
        <source>Drag the gain to 1 and see the curves narrow from layer to layer</source>
        <translation>ゲインを 1 にドラッグし、曲線が層ごとに狭まるのを見る</translation>
    </message>
    <message>
        <source>Let it train for 1,000 steps and watch the lines</source>
        <translation>1,000 ステップ学習させて線を見守る</translation>
    </message>
    <message>
        <source>Drag the gain until the last layer’s std is above 0.6</source>
        <translation>最後の層の標準偏差が 0.6 を超えるまでゲインをドラッグ</translation>
    </message>
    <message>
        <source>Set “Batch norm” to “all layers” and see the layers agree</source>
        <translation>「バッチ正規化」を「全層」にして、層がそろうのを見る</translation>
    </message>
    <message>
        <source>Drag b1 to 0 and see the neurons come back</source>
        <translation>b1 を 0 にドラッグし、ニューロンが戻るのを見る</translation>
    </message>
    <message>
        <source>Drag W2 and b2 left until the diamond in “Loss” sits on the dashed line</source>
        <translation>「損失」のひし形が破線に乗るまで W2 と b2 を左へドラッグ</translation>
    </message>
</context>
</TS>
