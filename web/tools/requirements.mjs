// What has to be on the machine, and how to get it: by apt where there is apt, by the reader elsewhere.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { outputOf, run, which } from './process.mjs'

const minimumNode = [20, 19]
const minimumCMake = [3, 25]

/** Whether a header lies in one of the places where packages put them. */
function hasHeader(...names) {
  const prefixes = ['/usr', '/usr/local', '/opt/homebrew', ...(process.env.CMAKE_PREFIX_PATH ?? '').split(/[:;]/)]
  return prefixes.some((prefix) => prefix && names.some((name) => existsSync(join(prefix, 'include', name))))
}

// Ubuntu's Chromium comes by another name, and as a snap.
const isUbuntu = existsSync('/etc/os-release') && /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))

/** One row a requirement: what it is, whether it is there, where it comes from, and its name for package managers. */
const requirements = {
  cmake: {
    what: 'CMake',
    home: 'https://cmake.org/download',
    present: () => which('cmake'),
    apt: 'cmake',
    brew: 'cmake',
    dnf: 'cmake',
    pacman: 'cmake',
  },
  ninja: {
    what: 'Ninja',
    home: 'https://ninja-build.org',
    present: () => which('ninja'),
    apt: 'ninja-build',
    brew: 'ninja',
    dnf: 'ninja-build',
    pacman: 'ninja',
  },
  emscripten: {
    what: 'Emscripten, the compiler for WebAssembly',
    home: 'https://emscripten.org/docs/getting_started/downloads.html',
    present: () => which('emcc') || (process.env.EMSDK && existsSync(process.env.EMSDK)),
    apt: 'emscripten',
    brew: 'emscripten',
    dnf: 'emscripten',
    pacman: 'emscripten',
  },
  compiler: {
    what: 'a C++20 compiler',
    home: 'https://gcc.gnu.org',
    present: () => which('c++', 'g++', 'clang++'),
    apt: 'g++',
    brew: 'llvm',
    dnf: 'gcc-c++ libasan libubsan',
    pacman: 'gcc',
  },
  catch2: {
    what: 'Catch2',
    home: 'https://github.com/catchorg/Catch2',
    present: () => hasHeader('catch2/catch.hpp', 'catch2/catch_all.hpp'),
    apt: 'catch2',
    brew: 'catch2',
    dnf: 'catch-devel',
    pacman: 'catch2',
  },
  clangFormat: {
    what: 'clang-format',
    home: 'https://clang.llvm.org/docs/ClangFormat.html',
    present: () => which('clang-format-14', 'clang-format'),
    apt: 'clang-format',
    brew: 'clang-format',
    dnf: 'clang-tools-extra',
    pacman: 'clang',
  },
  browser: {
    what: 'Chromium or Chrome',
    home: 'https://www.chromium.org, or any Chrome: set CHROMIUM_PATH to its program',
    present: findBrowser,
    apt: isUbuntu ? 'chromium-browser' : 'chromium fonts-dejavu-core',
    brew: '--cask chromium',
    dnf: 'chromium',
    pacman: 'chromium',
  },
  benchmark: {
    what: 'Google Benchmark',
    home: 'https://github.com/google/benchmark',
    present: () => hasHeader('benchmark/benchmark.h'),
    apt: 'libbenchmark-dev',
    brew: 'google-benchmark',
    dnf: 'google-benchmark-devel',
    pacman: 'benchmark',
  },
}

const forPage = ['cmake', 'ninja', 'emscripten']
const purposes = {
  start: forPage,
  test: [...forPage, 'compiler', 'catch2', 'clangFormat', 'browser'],
  bench: [...forPage, 'compiler', 'benchmark'],
  screenshots: [...forPage, 'browser'],
}

const isAtLeast = (found, minimum) => found[0] > minimum[0] || (found[0] === minimum[0] && found[1] >= minimum[1])
const versionIn = (text) => (/(\d+)\.(\d+)/.exec(text ?? '') ?? [0, 0, 0]).slice(1, 3).map(Number)

function stop(text) {
  console.error(text)
  process.exit(1)
}

function checkNode() {
  if (!isAtLeast(versionIn(process.versions.node), minimumNode))
    stop(`Node ${minimumNode.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`)
}

function checkCMake() {
  if (which('cmake') && !isAtLeast(versionIn(outputOf('cmake', ['--version'])), minimumCMake))
    stop(
      `CMake ${minimumCMake.join('.')} or newer is needed; ${which('cmake')} is older. ` +
        'A newer one: pipx install cmake, or snap install cmake --classic, or https://cmake.org/download',
    )
}

/** How this process may install system packages: as root, through sudo, or not at all (null). */
function aptPrefix() {
  if (!which('apt-get') || !existsSync('/etc/debian_version')) return null
  if (process.getuid() === 0) return []
  if (!which('sudo')) return null
  const mayAsk = process.stdin.isTTY
  return mayAsk || outputOf('sudo', ['-n', 'true']) !== null ? ['sudo'] : null
}

async function installByApt(prefix, packages) {
  const aptGet = (...args) => {
    const line = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    console.log('  ' + line.join(' '))
    return run(line[0], line.slice(1))
  }
  const install = () => aptGet('install', '-y', '-q', '--no-install-recommends', ...packages)
  const lists = '/var/lib/apt/lists'
  const hasLists = existsSync(lists) && readdirSync(lists).some((name) => name.includes('Packages'))
  if (hasLists && (await install()) === 0) return true
  return (await aptGet('update', '-q')) === 0 && (await install()) === 0
}

function howToInstall(missing) {
  const names = (manager) => missing.map((row) => row[manager]).join(' ')
  if (which('apt-get')) return `  apt-get install ${names('apt')}     (as root)`
  if (which('brew')) return `  brew install ${names('brew')}`
  if (which('dnf')) return `  dnf install ${names('dnf')}     (as root)`
  if (which('pacman')) return `  pacman -S ${names('pacman')}     (as root)`
  return missing.map((row) => `  ${row.what}: ${row.home}`).join('\n')
}

/** Returns once everything for `purpose` is there; ends the process with what to install where it cannot be. */
export async function ensureRequirements(purpose) {
  checkNode()
  const missing = purposes[purpose].map((name) => requirements[name]).filter((row) => !row.present())
  if (missing.length > 0) {
    const list = missing.map((row) => row.what).join(', ')
    const prefix = aptPrefix()
    if (!prefix) stop(`Missing: ${list}. Please install:\n${howToInstall(missing)}\nThen start again.`)
    console.log(`Missing: ${list}. Installing Debian's packages:`)
    const packages = missing.flatMap((row) => row.apt.split(' '))
    if (!(await installByApt(prefix, packages)))
      stop(`The installation failed. Please install by hand:\n${howToInstall(missing)}\nThen start again.`)
  }
  checkCMake()
}
