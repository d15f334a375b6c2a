// The preview's own script: shows what was saved, where the reader was, and what is wrong with it.
// It is in no published page.
(() => {
  'use strict'

  const own = document.currentScript
  // The version of the page that is shown; empty for a page that is not there.
  let version = own.dataset.page
  // The page as it came, before other scripts changed it.
  let base = null
  let look = null
  own.remove()

  const parser = new DOMParser()

  const parse = text => {
    const page = parser.parseFromString(text, 'text/html')
    for (const script of page.querySelectorAll('script[src="/_suluh/preview.js"]')) script.remove()
    return page
  }

  // MARK: What is to be seen

  const flashStyle = new CSSStyleSheet()
  flashStyle.replaceSync(`
    @keyframes suluh-changed { from { background-color: #ffd54a; outline-color: #b36b00 } }
    .suluh-changed { animation: suluh-changed 1.6s ease-out; outline: 3px solid transparent; outline-offset: 3px }
    @media (prefers-reduced-motion: reduce) { .suluh-changed { animation-timing-function: step-end } }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, flashStyle]

  const flash = nodes => {
    for (const node of nodes) {
      const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement
      if (!element || element === document.documentElement) continue
      element.classList.remove('suluh-changed')
      void element.offsetWidth
      element.classList.add('suluh-changed')
      setTimeout(() => {
        element.classList.remove('suluh-changed')
        if (element.getAttribute('class') === '') element.removeAttribute('class')
      }, 1700)
    }
  }

  // MARK: What changed

  // Collects what must change in the shown page so that `old` becomes `fresh`; false where the page that is shown is
  // no longer like the old one, because a script worked on it.
  const compare = (old, fresh, shown, edits) => {
    if (old.isEqualNode(fresh)) return true
    if (old.nodeName !== shown.nodeName) return false
    if (old.nodeType !== Node.ELEMENT_NODE) {
      edits.push({ shown, fresh, run: () => { shown.data = fresh.data; return [shown] } })
      return true
    }
    compareAttributes(old, fresh, shown, edits)
    return compareChildren(old, fresh, shown, edits)
  }

  const compareAttributes = (old, fresh, shown, edits) => {
    const names = new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()])
    for (const name of names) {
      const value = fresh.getAttribute(name)
      if (value === old.getAttribute(name)) continue
      edits.push({ shown, fresh, run: () => {
        if (value === null) shown.removeAttribute(name)
        else shown.setAttribute(name, value)
        return [shown]
      } })
    }
  }

  const compareChildren = (old, fresh, shown, edits) => {
    const [before, after, now] = [old, fresh, shown].map(node => [...node.childNodes])
    if (before.length !== now.length || before.some((node, i) => node.nodeName !== now[i].nodeName)) return false
    let start = 0
    while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start += 1
    let end = 0
    const most = Math.min(before.length, after.length) - start
    while (end < most && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end += 1
    const gone = before.slice(start, before.length - end)
    const come = after.slice(start, after.length - end)
    const present = now.slice(start, now.length - end)
    if (gone.length === come.length && gone.every((node, i) => node.nodeName === come[i].nodeName)) {
      return gone.every((node, i) => compare(node, come[i], present[i], edits))
    }
    const next = now[now.length - end] ?? null
    edits.push({ shown, fresh: come.length ? come : fresh, run: () => {
      for (const node of present) node.remove()
      const added = come.map(node => document.importNode(node, true))
      for (const node of added) shown.insertBefore(node, next)
      const visible = added.filter(node => node.nodeType === Node.ELEMENT_NODE)
      return visible.length ? visible : [shown]
    } })
    return true
  }

  // What other scripts of the page act on must be loaded with the page.
  const needsScripts = edits => edits.some(({ fresh }) =>
    [fresh].flat().some(node => node.nodeType === Node.ELEMENT_NODE && /<script|\sdata-/.test(node.outerHTML)))

  const frame = page => [...page.querySelectorAll('script[src], link[rel=stylesheet]')]
    .map(element => element.outerHTML).join() + page.documentElement.lang + page.documentElement.dir

  const apply = fresh => {
    const edits = []
    const fits = base && frame(base) === frame(fresh) && compare(base.body, fresh.body, document.body, edits)
    if (!fits || needsScripts(edits)) return reload(fresh)
    document.title = fresh.title
    flash(edits.flatMap(edit => edit.run()))
    base = fresh
  }

  // MARK: Loading anew

  // The way to an element, so that it can be found again after the page was loaded.
  const way = element => {
    const steps = []
    for (let node = element; node.parentElement && node.nodeName !== 'BODY'; node = node.parentElement) {
      steps.unshift([...node.parentElement.children].indexOf(node))
    }
    return steps
  }

  const reload = fresh => {
    const edits = []
    if (base && compare(base.body, fresh.body, base.body, edits)) {
      const changed = edits.flatMap(({ fresh }) => [fresh].flat())
        .map(node => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).filter(node => node)
      sessionStorage.setItem('suluh-changed', JSON.stringify(changed.map(way)))
    }
    location.reload()
  }

  const flashAfterReload = () => {
    const ways = JSON.parse(sessionStorage.getItem('suluh-changed') ?? '[]')
    sessionStorage.removeItem('suluh-changed')
    const elements = ways.map(steps => steps.reduce((node, step) => node?.children[step], document.body))
    flash(elements.filter(element => element && element !== document.body))
  }

  // MARK: Files of the look

  const isAt = (address, path) => new URL(address, location.href).pathname === path

  const refreshStyles = (isMeant, number) => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      if (!isMeant(link.href)) continue
      const next = link.cloneNode()
      next.href = new URL(link.href, location.href).pathname + '?' + number
      next.addEventListener('load', () => link.remove())
      link.after(next)
    }
  }

  const refreshFiles = (changed, number) => {
    for (const path of changed) {
      if ([...document.scripts].some(script => script.src && isAt(script.src, path))) return location.reload()
      for (const picture of document.images) {
        if (isAt(picture.currentSrc || picture.src, path)) picture.src = path + '?' + number
      }
    }
    const isPicture = changed.some(path => path.startsWith('/assets/') && !path.endsWith('.css') && !path.endsWith('.js'))
    refreshStyles(href => isPicture || changed.some(path => isAt(href, path)), number)
  }

  // MARK: Problems

  const holder = document.createElement('suluh-preview')
  const shadow = holder.attachShadow({ mode: 'open' })
  let panel = null

  const showPanel = async () => {
    const answer = await fetch('/_suluh/panel?page=' + encodeURIComponent(location.pathname), { cache: 'no-store' })
    const text = await answer.text()
    if (text === panel) return
    panel = text
    const wasOpen = shadow.querySelector('details')?.open
    shadow.innerHTML = '<link rel="stylesheet" href="/_suluh/panel.css">' + text
    const details = shadow.querySelector('details')
    if (details && wasOpen && !details.dataset.closed) details.open = true
    document.documentElement.append(holder)
  }

  const showLost = isLost => {
    const note = shadow.querySelector('.lost')
    if (note) note.hidden = !isLost
  }

  // MARK: Listening

  const refreshPage = async number => {
    if (!version) {
      if (String(number) !== own.dataset.number) location.reload()
      return
    }
    const answer = await fetch(location.pathname + location.search, { cache: 'no-cache' })
    const now = (answer.headers.get('ETag') ?? '').replaceAll('"', '')
    if (now === version && base) return
    const fresh = parse(await answer.text())
    if (now === version) base = fresh
    else if (!now) location.reload()
    else apply(fresh)
    version = now
  }

  let last = null
  let isBusy = false

  // One after the other; what was told in the meantime is looked at together.
  const work = async () => {
    if (isBusy) return
    isBusy = true
    while (last) {
      const news = last
      last = null
      try {
        await refreshPage(news.number)
        if (look !== null && look !== news.look) refreshFiles(news.changed, news.number)
        look = news.look
        await showPanel()
        document.documentElement.dispatchEvent(new CustomEvent('suluh-shown', { detail: news }))
      } catch {
        // The preview went away; the next event comes when it is back.
      }
    }
    isBusy = false
  }

  let events = null

  const listen = () => {
    events = new EventSource('/_suluh/events')
    events.onopen = () => showLost(false)
    events.onerror = () => showLost(true)
    events.onmessage = event => {
      const news = JSON.parse(event.data)
      if (last) news.changed = [...new Set([...last.changed, ...news.changed])]
      last = news
      work()
    }
  }

  // Browsers keep six connections to one address; pages that nobody sees leave theirs to others.
  const adapt = () => {
    if (document.visibilityState === 'visible' && !events) listen()
    if (document.visibilityState === 'hidden' && events) {
      events.close()
      events = null
    }
  }

  document.addEventListener('visibilitychange', adapt)
  flashAfterReload()
  adapt()
})()
