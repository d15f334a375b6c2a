// Shows what has fallen due since the site was built: a notice that its page should have been checked again.
// The page holds the notice, hidden, with the last day on which it is not yet true. Without this script it stays hidden.
(() => {
  const now = new Date();
  const twoDigits = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  for (const notice of document.querySelectorAll("[data-review-due][hidden]")) {
    if (notice.dataset.reviewDue < today) notice.hidden = false;
  }
})();
