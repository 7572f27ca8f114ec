// Reloads the page when the site was built anew, also when the server was started again.
(async () => {
  let seen;
  for (;;) {
    try {
      const answer = await fetch(`/.well-known/whosays/builds?seen=${seen ?? ''}`);
      const build = await answer.text();
      if (seen && build !== seen) location.reload();
      seen = build;
    } catch {
      await new Promise((wake) => setTimeout(wake, 1000));
    }
  }
})();
