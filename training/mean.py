"""The mean of the weights of two event readers, of which one went on from the other:
`python mean.py ONE OTHER --share 0.5 --out MEAN`."""
import argparse

import torch


def mean(one, other, share):
    """The weights of the first with so much of the second's; what only the second has is left out."""
    return {name: torch.lerp(value, other[name], share) if value.is_floating_point() else value
            for name, value in one.items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("one")
    parser.add_argument("other")
    parser.add_argument("--share", type=float, default=0.5, help="of the second (0.5)")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    saved = torch.load(options.one)
    saved["weights"] = mean(saved["weights"], torch.load(options.other)["weights"], options.share)
    torch.save(saved, options.out)
