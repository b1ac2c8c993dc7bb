"""The step of the default network in numpy, derivatives by hand."""

import numpy as np

from cases import BATCH, CONTEXT, EMBEDDING, RATE, SEED


def make_step(case, data, threads):
    del threads  # OPENBLAS_NUM_THREADS decides
    xs, ys, vocabulary = data
    X, Y = np.array(xs), np.array(ys)
    rng = np.random.default_rng(SEED)
    fan_in, (hidden,) = CONTEXT * EMBEDDING, case.hidden
    C, W1, b1, W2, b2 = (
        rng.standard_normal(shape, dtype=np.float32) * np.float32(scale)
        for shape, scale in (((vocabulary, EMBEDDING), 1.0),
                             ((fan_in, hidden), 5 / 3 / fan_in**0.5),
                             ((hidden,), 0.01), ((hidden, vocabulary), 0.01),
                             ((vocabulary,), 0.0)))
    rate = np.float32(RATE)
    rows = np.arange(BATCH)
    one_hot = np.eye(vocabulary, dtype=np.float32)

    def step():
        ix = rng.integers(0, len(X), BATCH)
        x, y = X[ix], Y[ix]
        embedded = C[x].reshape(BATCH, -1)
        h = embedded @ W1
        h += b1
        np.tanh(h, out=h)
        p = h @ W2
        p += b2
        p -= p.max(axis=1, keepdims=True)
        np.exp(p, out=p)
        p /= p.sum(axis=1, keepdims=True)
        loss = -np.log(p[rows, y]).mean()

        p[rows, y] -= 1
        p /= BATCH
        dh = p @ W2.T
        dh *= 1 - h * h
        d_embedded = dh @ W1.T
        # The sum by symbol as a product: much faster than numpy.add.at.
        d_C = one_hot[x.ravel()].T @ d_embedded.reshape(-1, EMBEDDING)
        for parameter, gradient in (
                (C, d_C), (W1, embedded.T @ dh), (b1, dh.sum(axis=0)),
                (W2, h.T @ p), (b2, p.sum(axis=0))):
            gradient *= rate
            parameter -= gradient
        return loss

    return step


def version():
    return np.__version__
