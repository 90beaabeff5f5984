document.title = "Cap";
