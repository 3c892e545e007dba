import { markedSeverities, markStyles } from '../../../src/reporting/mark-style';

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** Machado, Oliveira and Fernandes (2009), severity 1.0. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  'ordinary sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* under D65. */
const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const seenBy = (eye: readonly Rgb[], hex: string): Rgb => {
  const color = linear(hex);
  const [r = 0, g = 0, b = 0] = eye.map((row) =>
    row.reduce((sum, weight, index) => sum + weight * (color[index] ?? 0), 0),
  );
  return lab([Math.max(0, r), Math.max(0, g), Math.max(0, b)]);
};

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe('the colours of marks', () => {
  it.each(markedSeverities)('lets text be read on the fill of "%s"', (severity) => {
    const { fillColor, fontColor } = markStyles[severity];
    expect(contrast(fillColor, fontColor)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(eyes))('are told apart with %s', (name) => {
    const fills = markedSeverities.map((severity) => seenBy(eyes[name] ?? [], markStyles[severity].fillColor));
    fills.forEach((fill, index) => {
      for (const other of fills.slice(index + 1)) expect(distance(fill, other)).toBeGreaterThan(15);
    });
  });
});
