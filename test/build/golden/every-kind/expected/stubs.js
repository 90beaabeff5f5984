/**
 * Twice a number.
 * Le double d’un nombre.
 *
 * @param {number} value What is doubled, e.g. 21. · Ce qui est doublé, ex. 21.
 * @return {number} The double. · Le double.
 * @customfunction
 */
function TWICE(value){return Cap.TWICE(value)}
function onOpen(){return Cap.onOpen()}
function openPlanner(){return Cap.openPlanner()}
function readPages(){return Cap.readPages()}
Cap.planner=()=>Cap.loaded=Cap.loaded||eval(HtmlService.createTemplateFromFile("Planner").getRawContent().trim().slice("<script>".length,-"</script>".length));
function readPlanner(request){return Cap.planner().readPlanner(request)}
