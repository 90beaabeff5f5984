import { figure } from "../in-words";
import type { Panel, PanelCell } from "../layout";
import { QUADRANTS, type Quadrant } from "../quadrants";

/** Columns that one quadrant takes; the axis words stand in column B and above. */
const SPAN = 4;

const priority = ({ code }: Quadrant) => `{chosen.priority@${code}}`;

const name = (quadrant: Quadrant): PanelCell => ({
  formula: `=IF(${priority(quadrant)}="";{#choose_${quadrant.code}};"${quadrant.code} · "&${priority(quadrant)})`,
  origin: "computed",
  style: quadrant.nameStyle,
  span: SPAN,
});

/** A plan may lose money with a priority: with a real minus sign, as in tables. */

/** What the Impact sheet works out, as soon as it does, else what was announced with the idea; said in words. */
const gain = (quadrant: Quadrant): PanelCell => {
  const workedOut = `{chosen.impact@${quadrant.code}}`;
  const announced = `{chosen.gain@${quadrant.code}}`;
  return {
    formula:
      `=IF(COUNT(${workedOut})=1;{#workedOutGain}&${figure(workedOut)}&{#aYear};` +
      `IF(COUNT(${announced})=1;{#announcedGain}&${figure(announced)}&{#aYear};""))`,
    origin: "computed",
    style: quadrant.style,
    span: SPAN,
  };
};

const ownerAndKpi = (quadrant: Quadrant): PanelCell => {
  const owner = `{chosen.owner@${quadrant.code}}`;
  const kpi = `{chosen.kpi@${quadrant.code}}`;
  return {
    formula: `=IF(${priority(quadrant)}="";"";IF(${owner}="";{#noOwner};${owner})&IF(${kpi}="";"";" · "&${kpi}))`,
    origin: "computed",
    style: quadrant.style,
    span: SPAN,
  };
};

const quadrantRows = (left: Quadrant, right: Quadrant, axis: PanelCell): PanelCell[][] => [
  [axis, name(left), name(right)],
  [{ style: "axis" }, gain(left), gain(right)],
  [{ style: "axis" }, ownerAndKpi(left), ownerAndKpi(right)],
];

const [attackSell, defendSell, attackManage, defendManage] = QUADRANTS as [Quadrant, Quadrant, Quadrant, Quadrant];

/** Two by two: attack and defend by rows, sell and manage by columns; told apart by place and words, not by tint alone. */
export const MATRIX: Panel = {
  kind: "panel",
  id: "matrix",
  rowHeights: [28, 22, 60, 24, 28, 60, 24, 28],
  rows: [
    [{ text: { fr: "La matrice", en: "The matrix" }, style: "blockTitle" }],
    [
      { skip: 1, text: { fr: "Vendre", en: "Sell" }, style: "axis", span: SPAN },
      { text: { fr: "Gérer", en: "Manage" }, style: "axis", span: SPAN },
    ],
    ...quadrantRows(attackSell, attackManage, {
      text: { fr: "Attaquer (gagner du terrain)", en: "Attack (win ground)" },
      style: "axis",
    }),
    ...quadrantRows(defendSell, defendManage, {
      text: { fr: "Défendre (tenir ce qu’on a)", en: "Defend (hold what we have)" },
      style: "axis",
    }),
  ],
};
