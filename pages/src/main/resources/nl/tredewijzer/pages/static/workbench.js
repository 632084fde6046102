/* The workbench works without this; with it, files can be dropped, tables sort in place, and texts are copied. */
"use strict";

document.querySelectorAll("[data-drop]").forEach(area => {
  const file = document.getElementById(area.dataset.drop);
  area.addEventListener("dragover", event => {
    event.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", event => {
    const dropped = event.dataTransfer.files;
    if (dropped.length > 0) {
      event.preventDefault();
      if (file.multiple || dropped.length === 1) {
        file.files = dropped;
      }
    }
    area.classList.remove("over");
  });
});

/* A page that did not come over https has no clipboard, and others may be refused it: then the text is selected. */
document.querySelectorAll("button[data-copy]").forEach(button => {
  const text = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.innerText);
      button.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
      button.textContent = button.dataset.selected;
    }
  });
});

const words = new Intl.Collator("nl");
document.querySelectorAll("table[data-sortable]").forEach(table => {
  const status = document.getElementById("sorted");
  table.querySelectorAll("thead th a").forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    const head = link.closest("th");
    const column = head.cellIndex;
    const descending = head.getAttribute("aria-sort") === "ascending";
    const key = bidder => bidder.rows[0].cells[column].dataset.key;
    const bidders = Array.from(table.tBodies);
    bidders.sort((a, b) => words.compare(key(a), key(b)));
    if (descending) {
      bidders.reverse();
    }
    table.querySelectorAll("th[aria-sort]").forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    table.append(...bidders);
    if (status) {
      status.textContent = link.textContent.trim() + ": " + (descending ? "↓" : "↑");
    }
  }));
});

const progress = document.querySelector("[data-poll]");
if (progress) {
  const bar = progress.querySelector("progress");
  const look = async () => {
    const answer = await fetch(progress.dataset.poll, {headers: {Accept: "application/json"}});
    const told = await answer.json();
    if (told.over) {
      location.reload();
    } else {
      if (told.asked > 0) {
        bar.max = told.asked;
        bar.value = told.answered;
      }
      setTimeout(look, 400);
    }
  };
  setTimeout(look, 400);
}
