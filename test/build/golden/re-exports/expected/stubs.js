/**
 * Gain of a change.
 * Gain d’un changement.
 *
 * @param {number} baseline Yearly revenue, e.g. 619200. · Chiffre d’affaires annuel, ex. 619200.
 * @return {number} The gain. · Le gain.
 * @customfunction
 */
function IMPACT(baseline){return Cap.IMPACT(baseline)}
/**
 * Twice a number.
 * Le double d’un nombre.
 *
 * @param {number} value What is doubled, e.g. 21. · Ce qui est doublé, ex. 21.
 * @return {number} The double. · Le double.
 * @customfunction
 */
function TWICE(value){return Cap.TWICE(value)}
Cap.planner=()=>Cap.loaded=Cap.loaded||eval(HtmlService.createTemplateFromFile("Planner").getRawContent().trim().slice("<script>".length,-"</script>".length));
function readPlanner(request){return Cap.planner().readPlanner(request)}
