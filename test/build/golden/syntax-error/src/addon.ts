/** @menu */
export function openPlanner(: void {}
