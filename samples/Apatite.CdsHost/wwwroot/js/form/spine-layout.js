/** The parts in which the spine is shown, so that every level is large enough to be hit. */
export const REGIONS = ['cervical', 'thoracic', 'lumbar'];

// A schematic spine seen from the left: heights, widths and the bend are drawn to be read and hit, they measure nobody.
const SHAPES = {
  cervical: { first: 'C0/C1', last: 'T1', vertebra: 28, disc: 15, width: 52, bend: -16, spinous: 30, drop: 8 },
  thoracic: { first: 'T1', last: 'T12-L1', vertebra: 25, disc: 13, width: 56, bend: 20, spinous: 36, drop: 20 },
  lumbar: { first: 'L1', last: 'S1', vertebra: 46, disc: 22, width: 74, bend: -18, spinous: 40, drop: 4 },
};
const WIDTH = 280;
const CENTRE = 138;
const TOP = 34;

/** Where the levels of a region lie. */
export function layoutOf(levels, region) {
  const shape = SHAPES[region];
  const order = id => levels.findIndex(level => level.id === id);
  const shown = levels.slice(order(shape.first), order(shape.last) + 1);
  const heights = shown.map(level => level.isDisc ? shape.disc : shape.vertebra);
  const length = heights.reduce((sum, height) => sum + height, 0);
  let end = 0;
  const places = shown.map((level, index) => {
    const middle = end + heights[index] / 2;
    end += heights[index];
    const turn = Math.PI * middle / length;
    return {
      level,
      x: CENTRE + shape.bend * Math.sin(turn),
      y: TOP + middle,
      angle: -Math.atan(shape.bend * Math.PI / length * Math.cos(turn)) * 180 / Math.PI,
      width: level.isDisc ? shape.width - 4 : shape.width,
      height: heights[index] - 2,
      spinous: level.isDisc || level.id.includes('/') ? null : spinous(shape),
    };
  });
  return { region, shape, places, width: WIDTH, height: TOP + length + 10 };
}

/** The tissues beside the column, each a band along it. */
export function bandsOf({ region, shape, places }) {
  const half = shape.width / 2;
  const front = region === 'cervical'
    ? [{ structure: 'longus-colli', offset: -half - 8, width: 11 }, { structure: 'retropharyngeal-space', offset: -half - 21, width: 10 }]
    : [{ structure: 'paraspinal-soft-tissue', offset: -half - 9, width: 12 }];
  return [
    ...front,
    { structure: 'posterior-longitudinal-ligament', offset: half + 4, width: 5 },
    { structure: 'epidural-space', offset: half + 14, width: 13 },
    { structure: 'interspinous-ligament', offset: half + 36, width: 14 },
  ].map(band => ({ ...band, path: `M${places.map(place => beside(place, band.offset)).join(' L')}` }));
}

function spinous({ width, spinous: length, drop }) {
  const from = width / 2 + 22;
  return `M${from} -5 L${from + length} ${drop - 2} L${from + length} ${drop + 5} L${from} 5 Z`;
}

function beside({ x, y, angle }, offset) {
  const turn = angle * Math.PI / 180;
  return `${(x + offset * Math.cos(turn)).toFixed(1)} ${(y + offset * Math.sin(turn)).toFixed(1)}`;
}
