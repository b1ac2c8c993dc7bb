"""The step in PyTorch's eager mode, with what that offers to make it fast: the
bias in the matrix product, activations in place, the update of all parameters
in one call."""

import torch
import torch.nn.functional as F

from cases import BATCH, CONTEXT, EMBEDDING, RATE, SEED

MOMENTUM = 0.001  # of batch norm's running statistics
GAINS = {"tanh": 5 / 3, "sigmoid": 1.0, "relu": 2**0.5, "leaky-relu": 2**0.5,
         "elu": 1.25, "maxout": 1.0}


def maxout(x):
    # the fastest of six ways to take the larger of neighbouring columns
    return x.view(BATCH, -1, 2).max(2).values


ACTIVATIONS = {
    "tanh": torch.tanh_,
    "sigmoid": torch.sigmoid_,
    "relu": torch.relu_,
    "leaky-relu": lambda x: F.leaky_relu_(x, 0.01),
    "elu": F.elu_,
    "maxout": maxout,
}


class Layer:
    def __init__(self, fan_in, fan_out, scale, is_normalised, generator):
        weights = torch.randn((fan_in, fan_out), generator=generator) * scale
        if is_normalised:
            self.parameters = [weights, torch.ones(fan_out), torch.zeros(fan_out)]
            self.running = torch.zeros(fan_out), torch.ones(fan_out)
        else:
            self.parameters = [weights, torch.zeros(fan_out)]
            self.running = None
        for p in self.parameters:
            p.requires_grad = True

    def __call__(self, x):
        if self.running is None:
            weights, bias = self.parameters
            return torch.addmm(bias, x, weights)
        weights, gain, shift = self.parameters
        return F.batch_norm(x.mm(weights), *self.running, gain, shift,
                            training=True, momentum=MOMENTUM)


def make_step(case, data, threads):
    torch.set_num_threads(threads)
    xs, ys, vocabulary = data
    X, Y = torch.tensor(xs), torch.tensor(ys)
    g = torch.Generator().manual_seed(SEED)
    C = torch.randn((vocabulary, EMBEDDING), generator=g).requires_grad_()
    activate = ACTIVATIONS[case.activation]
    pieces = 2 if case.activation == "maxout" else 1
    hidden, fan_in = [], CONTEXT * EMBEDDING
    for i, width in enumerate(case.hidden):
        scale = GAINS[case.activation] / fan_in**0.5
        hidden.append(Layer(fan_in, width * pieces, scale,
                            case.is_normalised(i), g))
        fan_in = width
    output = Layer(fan_in, vocabulary, 0.01,
                   case.is_normalised(len(hidden)), g)
    parameters = [C, *(p for layer in (*hidden, output)
                       for p in layer.parameters)]
    values = [p.data for p in parameters]

    def step():
        ix = torch.randint(0, X.shape[0], (BATCH,), generator=g)
        h = F.embedding(X[ix], C).view(BATCH, -1)
        for layer in hidden:
            h = activate(layer(h))
        loss = F.cross_entropy(output(h), Y[ix])
        gradients = torch.autograd.grad(loss, parameters)
        torch._foreach_add_(values, gradients, alpha=-RATE)
        return loss

    return step


def version():
    return torch.__version__
