// What libFuzzer's main does, as a test: runs the fuzzer on every seed of a folder and on mutations of them. The
// mutations come from a fixed random seed, so a failure repeats; the input that fails is left in the working folder, in
// `<program>.failing-input`.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;
constexpr int mutations = 2000;
constexpr std::chrono::seconds time_allowed{10};
constexpr std::size_t maximum_input_size = 4096;

std::vector<Input> seeds_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Input> seeds;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    if (seeds.empty()) seeds.emplace_back();
    return seeds;
}

class Mutator {
  public:
    explicit Mutator(const std::vector<Input>& seeds) : seeds_(seeds) {}

    Input next() {
        Input input = seeds_[below(seeds_.size())];
        for (std::size_t times = 1 + below(8); times > 0; --times) change(input);
        if (input.size() > maximum_input_size) input.resize(maximum_input_size);
        return input;
    }

  private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

    void change(Input& input) {
        const std::size_t at = below(input.size() + 1);
        const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
        const std::size_t length = std::min(below(16) + 1, input.size() - at);
        switch (below(5)) {
        case 0: input.insert(place, static_cast<std::uint8_t>(random_())); break;
        case 1: input.erase(place, place + static_cast<std::ptrdiff_t>(length)); break;
        case 2:
            if (at < input.size()) input[at] = static_cast<std::uint8_t>(random_());
            break;
        case 3: {
            const Input piece(place, place + static_cast<std::ptrdiff_t>(length));
            input.insert(input.begin() + static_cast<std::ptrdiff_t>(below(input.size() + 1)), piece.begin(),
                         piece.end());
            break;
        }
        case 4: {
            const Input& other = seeds_[below(seeds_.size())];
            const std::size_t from = below(other.size() + 1);
            input.insert(place, other.begin() + static_cast<std::ptrdiff_t>(from), other.end());
            break;
        }
        }
    }

    const std::vector<Input>& seeds_;
    std::mt19937_64 random_{20};
};

void run(const Input& input, const std::string& kept_in) {
    std::ofstream(kept_in, std::ios::binary)
        .write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<Input> seeds = seeds_in(argc > 1 ? argv[1] : "");
    const std::string kept_in = std::filesystem::path(argv[0]).filename().string() + ".failing-input";
    for (const Input& seed : seeds) run(seed, kept_in);
    Mutator mutator(seeds);
    const auto start = std::chrono::steady_clock::now();
    int done = 0;
    while (done < mutations && std::chrono::steady_clock::now() - start < time_allowed) {
        run(mutator.next(), kept_in);
        ++done;
    }
    std::filesystem::remove(kept_in);
    std::printf("%zu seeds, %d mutations\n", seeds.size(), done);
}
