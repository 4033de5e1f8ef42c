/**
 * A sound file of boundary points and files that are wrong in one way each, for the reader's tests and
 * for the examples of the handbook.
 */
export const HEAD = `[属性描述]
格式版本号=1.01
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=38
精度=0.001
转换参数=,,,,,,
[地块坐标]
`;
const SQUARE = `J1,1,3412000.000,38512000.000
J2,1,3412100.000,38512000.000
J3,1,3412100.000,38512200.000
J4,1,3412000.000,38512200.000
J1,1,3412000.000,38512000.000
`;
export const PARCEL = `5,2.0000,DK-001,北侧地块,面,,工业用地,1001,@\n${SQUARE}`;

/** A square hole of 40 m, moved to the east, m. */
const hole = (ring: number, east: number): string =>
  [
    [20, 20],
    [20, 60],
    [60, 60],
    [60, 20],
    [20, 20],
  ]
    .map(([north = 0, x = 0]) => `J${ring},${ring},${3412000 + north},${38512000 + x + east}\n`)
    .join('');

/** What the messages below name. */
export const FILE = 'data/parcels/a.txt';

/** One fault: its name, the text of the file, the message and how many features are left. */
type Fault = readonly [name: string, text: string, message: string, features: number];

export const BOUNDARY_FAULTS: readonly Fault[] = [
  [
    'an open ring',
    HEAD + PARCEL.replace(/J1,1,[\d.,]+\n$/, '').replace('5,2.', '4,2.'),
    'data/parcels/a.txt 第12行：界址线没有闭合，已自动连回起点。最后一个界址点应与第一个相同。',
    1,
  ],
  [
    'a zone that is not the one in Y',
    HEAD.replace('带号=38', '带号=39') + PARCEL,
    'data/parcels/a.txt 第12行：带号写的是 39，Y 坐标的前两位却是 38，按 Y 的带号读取。请核对带号和坐标。',
    1,
  ],
  [
    'X and Y swapped',
    HEAD + PARCEL.replace(/(J\d,1),([\d.]+),([\d.]+)/g, '$1,$3,$2'),
    'data/parcels/a.txt 第12行：X 和 Y 写反了（5 个点），已互换后读取。X 是纵坐标（7位整数），Y 是横坐标（8位整数，前两位是带号）。',
    1,
  ],
  [
    'a repeated point',
    HEAD + PARCEL.replace(/(J2,1.*\n)/, '$1$1').replace('5,2.', '6,2.'),
    'data/parcels/a.txt 第12行：界址线有 1 个界址点与前一点重复，已略去。',
    1,
  ],
  [
    'a ring that crosses itself',
    HEAD + PARCEL.replace(/(J2,1.*\n)(J3,1.*\n)/, '$2$1'),
    'data/parcels/a.txt 第12行：界址线自相交：第1、3个界址点后的两条边相交。请核对界址点的先后次序。',
    0,
  ],
  [
    'a hole outside',
    `${HEAD}${PARCEL.replace('5,2.', '9,2.')}J5,2,3413000,38512020\nJ6,2,3413040,38512020\nJ7,2,3413040,38512070\nJ5,2,3413000,38512020\n`,
    'data/parcels/a.txt 第11行：第2圈应是洞，却不在第1圈里面。不相连的两块请分开写成两个地块，编号相同。',
    0,
  ],
  [
    'holes that overlap',
    `${HEAD}${PARCEL.replace('5,2.', '15,2.')}${hole(2, 0)}${hole(3, 20)}`,
    'data/parcels/a.txt 第11行：第2圈和第3圈两个洞重叠，面积会扣两次。请对照勘测报告，把重叠的洞合成一个。',
    0,
  ],
  [
    'a ring on one line',
    HEAD +
      PARCEL.replace(/38512200/g, '38512000')
        .replace('J3,1,3412100', 'J3,1,3412200')
        .replace('J4,1,3412000', 'J4,1,3412050'),
    'data/parcels/a.txt 第12行：界址线没有围出面积：界址点都在一条线上，或原路走回。请对照勘测报告补全界址点。',
    0,
  ],
  [
    'attributes without the closing mark',
    HEAD + PARCEL.replace(',@', ','),
    'data/parcels/a.txt 第11行= "5,2.0000,DK-001,北侧地块,面,,工业用地,1001,"：地块属性行的末尾没有 @。请在这一行的末尾补上 ,@，或重新导出。',
    0,
  ],
  [
    'coordinates a spreadsheet has shortened',
    HEAD + PARCEL.replace(/,3412\d+\.000/g, ',3.41E+06'),
    'data/parcels/a.txt 第12行= "3.41E+06"：Excel 把坐标改成了科学计数法，后面几位已经丢失（这个文件里共 5 处）。请用测绘单位的原文件，不要用 Excel 打开后再保存。',
    0,
  ],
  [
    'no datum',
    HEAD.replace(/坐标系=.*\n/, '') + PARCEL,
    'data/parcels/a.txt 第1行：没有写明坐标系。请核实后在 [属性描述] 里写一行：坐标系=2000国家大地坐标系。',
    1,
  ],
  [
    'another datum behind a colon',
    HEAD.replace('坐标系=2000国家大地坐标系', '坐标系：1980西安坐标系') + PARCEL,
    'data/parcels/a.txt 第3行= "坐标系:1980西安坐标系"：不是2000国家大地坐标系。请先换算到2000国家大地坐标系。',
    1,
  ],
  [
    'a point that is none',
    HEAD + PARCEL.replace('3412100.000,38512200.000', '34121OO.000,38512200.000'),
    'data/parcels/a.txt 第14行= "34121OO.000"：界址点读不出来。应为：点号,圈号,X,Y，如 J1,1,4040000.123,41490000.123。',
    0,
  ],
  [
    'a count that is not right',
    HEAD + PARCEL.replace('5,2.0', '7,2.0'),
    'data/parcels/a.txt 第11行：写的是 7 个界址点，实际 5 个。请核对是否漏了界址点。',
    1,
  ],
  [
    'no zone anywhere',
    HEAD.replace('带号=38\n', '') + PARCEL.replace(/,38512/g, ',512'),
    'data/parcels/a.txt 第11行：不知道是哪一带：Y 没有带号，[属性描述] 里也没有有效的带号。带号应为 25—45，如 带号=38。',
    0,
  ],
  [
    'another datum',
    HEAD.replace('2000国家大地坐标系', '1980西安坐标系') + PARCEL,
    'data/parcels/a.txt 第3行= "坐标系=1980西安坐标系"：不是2000国家大地坐标系。请先换算到2000国家大地坐标系。',
    1,
  ],
  [
    'longitude and latitude in a boundary-point file',
    HEAD + PARCEL.replace(/,3412\d+\.000,38512\d+\.000/g, ',30.8,114.1'),
    'data/parcels/a.txt 第12行：不是高斯-克吕格三度带坐标。X 应为7位整数，Y 应为8位整数（前两位是带号25—45）或6位整数。',
    0,
  ],
  ['nothing to read', '随便写的', 'data/parcels/a.txt 第1行：没有 [地块坐标]，或里面没有地块。', 0],
  [
    'a zone in the head that is no number',
    HEAD.replace('带号=38', '带号=三十八') + PARCEL,
    'data/parcels/a.txt 第7行= "带号=三十八"：带号不是数字，已略去。',
    1,
  ],
  [
    'a point of another zone',
    HEAD + PARCEL.replace('J3,1,3412100.000,38512200', 'J3,1,3412100.000,39512200'),
    'data/parcels/a.txt 第14行：同一地块的坐标分在两个带里。请把界址点都换算到同一带。',
    0,
  ],
  [
    'zones of six degrees',
    HEAD.replace('几度分带=3', '几度分带=6') + PARCEL,
    'data/parcels/a.txt 第4行= "几度分带=6"：不是三度分带。请换算到三度带（2000国家大地坐标系）。',
    1,
  ],
  [
    'another unit',
    HEAD.replace('计量单位=米', '计量单位=千米') + PARCEL,
    'data/parcels/a.txt 第6行= "计量单位=千米"：计量单位不是米。',
    1,
  ],
  [
    'an area in words',
    HEAD + PARCEL.replace('2.0000', '二公顷'),
    'data/parcels/a.txt 第11行= "二公顷"：面积不是数字，已略去。应填公顷数，如 1.2345。',
    1,
  ],
  [
    'too few attributes',
    HEAD + PARCEL.replace('5,2.0000,DK-001,北侧地块,面,,工业用地,1001,@', '5,2.0000,@'),
    'data/parcels/a.txt 第11行：地块属性只有 2 项。应为：界址点数,面积,地块编号,地块名称,图形属性,图幅号,用途,地类编码,@。',
    0,
  ],
  [
    'a point before any parcel',
    `${HEAD}J1,1,3412000.000,38512000.000\n${PARCEL}`,
    'data/parcels/a.txt 第11行= "J1,1,3412000.000,38512000.000"：界址点前面没有地块属性行（以 @ 结尾）。',
    1,
  ],
  [
    'a parcel without points',
    `${HEAD}5,2.0000,DK-001,北侧地块,面,,工业用地,1001,@\n`,
    'data/parcels/a.txt 第11行= "DK-001"：地块没有界址点。',
    0,
  ],
  [
    'a ring of two points',
    HEAD + PARCEL.replace(/J[34],1.*\n/g, '').replace('5,2.', '3,2.'),
    'data/parcels/a.txt 第12行：界址线不足三个不同的界址点，不成面。',
    0,
  ],
];
