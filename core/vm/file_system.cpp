#include "vm/file_system.hpp"

#include <algorithm>
#include <utility>

namespace heaparium::vm {

using namespace error_number;

// ------------------------------------------------------------------------------------------------------------- content

std::size_t FileBytes::read(std::uint64_t offset, std::span<char> into) const {
    std::size_t done = 0;
    while (done < into.size() && offset < size_) {
        const auto within = static_cast<std::size_t>(offset % block_size);
        const std::uint64_t room = std::min<std::uint64_t>(block_size - within, size_ - offset);
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(room, into.size() - done));
        const Block& block = *blocks_[static_cast<std::size_t>(offset / block_size)];
        std::copy_n(block.begin() + static_cast<std::ptrdiff_t>(within), count, into.data() + done);
        done += count;
        offset += count;
    }
    return done;
}

void FileBytes::write(std::uint64_t offset, std::string_view bytes) {
    if (bytes.empty()) return;
    if (offset + bytes.size() > size_) resize(offset + bytes.size());
    while (!bytes.empty()) {
        const auto within = static_cast<std::size_t>(offset % block_size);
        const std::size_t count = std::min(bytes.size(), block_size - within);
        std::shared_ptr<Block>& block = blocks_[static_cast<std::size_t>(offset / block_size)];
        if (block.use_count() > 1) block = std::make_shared<Block>(*block);
        std::copy_n(bytes.begin(), count, block->begin() + static_cast<std::ptrdiff_t>(within));
        bytes.remove_prefix(count);
        offset += count;
    }
}

void FileBytes::resize(std::uint64_t size) {
    const auto blocks = static_cast<std::size_t>((size + block_size - 1) / block_size);
    const std::size_t before = blocks_.size();
    blocks_.resize(blocks);
    for (std::size_t index = before; index < blocks; ++index) blocks_[index] = std::make_shared<Block>();
    // What is cut off must be zero when the file grows again.
    if (size < size_ && size % block_size != 0) {
        std::shared_ptr<Block>& last = blocks_.back();
        if (last.use_count() > 1) last = std::make_shared<Block>(*last);
        std::fill(last->begin() + static_cast<std::ptrdiff_t>(size % block_size), last->end(), '\0');
    }
    size_ = size;
}

// --------------------------------------------------------------------------------------------------------------- paths

FileSystem::FileSystem() : directories_{"/", "/home", "/tmp", "/dev"} {
    for (const Kind kind : {Kind::input, Kind::output, Kind::error}) {
        ErrorNumber error = 0;
        static_cast<void>(adopt({.kind = kind, .reads = kind == Kind::input, .writes = kind != Kind::input}, error));
    }
    static_cast<void>(open_stream(0, "<stdin>"));
    static_cast<void>(open_stream(1, "<stdout>"));
    static_cast<void>(open_stream(2, "<stderr>"));
}

std::string FileSystem::normal(std::string_view path) const {
    std::string whole(path);
    if (!path.starts_with('/')) whole = current_directory_ + '/' + whole;
    std::string result;
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = std::min(whole.find('/', at), whole.size());
        const std::string part = whole.substr(at, end - at);
        if (part == "..") {
            result.erase(std::min(result.rfind('/'), result.size()));
        } else if (!part.empty() && part != ".") {
            result += '/' + part;
        }
        at = end + 1;
    }
    return result.empty() ? "/" : result;
}

std::optional<std::string> FileSystem::add(std::string_view path, std::string_view text) {
    const std::string name = normal(path);
    const std::string what = "The data file `" + std::string(path) + "` ";
    if (path.empty() || is_directory(path) || name == "/dev/null") return what + "has no name that a file can have.";
    if (text.size() > maximum_bytes - bytes_) {
        return what + "does not fit: the simulated disk holds " + std::to_string(maximum_bytes >> 20) + " MiB in all.";
    }
    for (std::size_t slash = name.find('/', 1); slash != std::string::npos; slash = name.find('/', slash + 1)) {
        const std::string folder = name.substr(0, slash);
        if (!is_directory(folder) && make_directory(folder) != 0) return what + "has no folder that it could lie in.";
    }
    ErrorNumber error = 0;
    const auto descriptor = open(name, {.writes = true, .creates = true, .truncates = true}, error);
    if (!descriptor) return what + "cannot be made: " + error_text(error) + ".";
    static_cast<void>(write(*descriptor, text));
    close(*descriptor);
    return std::nullopt;
}

bool FileSystem::has_directory(const std::string& path) const {
    const std::string parent = path.substr(0, std::max<std::size_t>(path.rfind('/'), 1));
    return std::find(directories_.begin(), directories_.end(), parent) != directories_.end();
}

bool FileSystem::is_directory(std::string_view path) const {
    return !path.empty() && std::find(directories_.begin(), directories_.end(), normal(path)) != directories_.end();
}

bool FileSystem::exists(std::string_view path) const {
    if (path.empty()) return false;
    return is_directory(path) || normal(path) == "/dev/null" || names_.find(normal(path)) != names_.end();
}

std::optional<std::uint64_t> FileSystem::size_of(std::string_view path) const {
    if (!exists(path)) return std::nullopt;
    const auto found = names_.find(normal(path));
    return found == names_.end() ? 0 : files_[found->second].bytes.size();
}

void FileSystem::release(std::uint32_t file) {
    if (--files_[file].users != 0) return;
    bytes_ -= files_[file].bytes.size();
    files_[file].bytes = {};
}

ErrorNumber FileSystem::remove(std::string_view path) {
    const auto found = names_.find(normal(path));
    if (path.empty() || found == names_.end()) return is_directory(path) ? EISDIR_ : ENOENT_;
    release(found->second);
    names_.erase(found);
    return 0;
}

ErrorNumber FileSystem::rename(std::string_view from, std::string_view to) {
    const auto found = names_.find(normal(from));
    if (from.empty() || to.empty() || found == names_.end()) return is_directory(from) ? EACCES_ : ENOENT_;
    const std::string target = normal(to);
    if (is_directory(to)) return EISDIR_;
    if (!has_directory(target)) return ENOENT_;
    const std::uint32_t file = found->second;
    if (found->first == target) return 0;
    names_.erase(found);
    if (const auto replaced = names_.find(target); replaced != names_.end()) release(replaced->second);
    names_[target] = file;
    return 0;
}

ErrorNumber FileSystem::make_directory(std::string_view path) {
    if (path.empty()) return ENOENT_;
    if (exists(path)) return EEXIST_;
    const std::string target = normal(path);
    if (!has_directory(target)) return ENOENT_;
    if (directories_.size() >= maximum_files) return ENOSPC_;
    directories_.push_back(target);
    return 0;
}

ErrorNumber FileSystem::remove_directory(std::string_view path) {
    if (!exists(path)) return ENOENT_;
    if (!is_directory(path)) return ENOTDIR_;
    const std::string target = normal(path);
    const auto is_inside = [&](const std::string& name) { return name.starts_with(target + '/'); };
    const bool holds_files =
        std::any_of(names_.begin(), names_.end(), [&](const auto& e) { return is_inside(e.first); });
    if (holds_files || std::any_of(directories_.begin(), directories_.end(), is_inside)) return ENOTEMPTY_;
    directories_.erase(std::find(directories_.begin(), directories_.end(), target));
    return 0;
}

ErrorNumber FileSystem::change_directory(std::string_view path) {
    if (!exists(path)) return ENOENT_;
    if (!is_directory(path)) return ENOTDIR_;
    current_directory_ = normal(path);
    return 0;
}

std::vector<std::pair<std::string, bool>> FileSystem::entries(std::string_view path) const {
    std::vector<std::pair<std::string, bool>> found;
    const std::string folder = normal(path);
    const std::string prefix = folder == "/" ? folder : folder + '/';
    const auto take = [&](const std::string& name, bool is_folder) {
        const bool is_inside = name.size() > prefix.size() && name.starts_with(prefix);
        if (is_inside && name.find('/', prefix.size()) == std::string::npos)
            found.emplace_back(name.substr(prefix.size()), is_folder);
    };
    for (const std::string& name : directories_) take(name, true);
    for (const auto& entry : names_) take(entry.first, false);
    std::sort(found.begin(), found.end());
    return found;
}

// --------------------------------------------------------------------------------------------------------- descriptors

std::optional<std::uint32_t> FileSystem::make_file() {
    for (std::uint32_t index = 0; index < files_.size(); ++index)
        if (files_[index].users == 0) return index;
    if (files_.size() >= maximum_files) return std::nullopt;
    files_.emplace_back();
    return static_cast<std::uint32_t>(files_.size() - 1);
}

std::optional<int> FileSystem::free_number(ErrorNumber& error) {
    for (std::size_t index = 0; index < numbers_.size(); ++index)
        if (numbers_[index] == closed) return static_cast<int>(index);
    if (numbers_.size() >= maximum_open) {
        error = EMFILE_;
        return std::nullopt;
    }
    numbers_.push_back(closed);
    return static_cast<int>(numbers_.size() - 1);
}

/// Gives an open file its first descriptor.
std::optional<int> FileSystem::adopt(const Descriptor& opened, ErrorNumber& error) {
    const auto number = free_number(error);
    if (!number) return std::nullopt;
    const auto place = std::find_if(open_.begin(), open_.end(), [](const Descriptor& d) { return d.users == 0; });
    const auto index = static_cast<std::uint32_t>(place - open_.begin());
    if (place == open_.end()) open_.emplace_back();
    open_[index] = opened;
    open_[index].users = 1;
    if (opened.kind == Kind::file) ++files_[opened.file].users;
    numbers_[static_cast<std::size_t>(*number)] = index;
    return number;
}

std::optional<int> FileSystem::open(std::string_view path, const OpenMode& mode, ErrorNumber& error) {
    const std::string name = normal(path);
    const auto found = names_.find(name);
    const bool is_null_device = name == "/dev/null";
    error = 0;
    if (path.empty() || (found == names_.end() && !is_null_device && !mode.creates)) error = ENOENT_;
    if (is_directory(path)) error = mode.writes ? EISDIR_ : 0;
    if (is_directory(path) && !mode.writes) error = EISDIR_; // there is nothing to read in it
    if (error == 0 && mode.is_exclusive && (found != names_.end() || is_null_device)) error = EEXIST_;
    if (error == 0 && found == names_.end() && !has_directory(name)) error = ENOENT_;
    if (error != 0) return std::nullopt;
    if (!free_number(error)) return std::nullopt;
    Descriptor opened{.kind = is_null_device ? Kind::nothing : Kind::file,
                      .reads = mode.reads,
                      .writes = mode.writes,
                      .appends = mode.appends};
    if (!is_null_device) {
        const auto file = found != names_.end() ? std::optional(found->second) : make_file();
        if (!file) {
            error = ENOSPC_;
            return std::nullopt;
        }
        if (found == names_.end()) {
            names_[name] = *file;
            ++files_[*file].users;
        }
        opened.file = *file;
    }
    const auto number = adopt(opened, error);
    if (number && mode.truncates) truncate(*number, 0);
    return number;
}

std::optional<int> FileSystem::open_nameless(ErrorNumber& error) {
    if (!free_number(error)) return std::nullopt;
    const auto file = make_file();
    if (!file) {
        error = ENOSPC_;
        return std::nullopt;
    }
    return adopt({.kind = Kind::file, .reads = true, .writes = true, .file = *file}, error);
}

std::optional<std::array<int, 2>> FileSystem::make_pipe(ErrorNumber& error) {
    const auto reading = open_nameless(error);
    if (!reading) return std::nullopt;
    open_file(*reading).writes = false;
    const auto writing =
        adopt({.kind = Kind::file, .writes = true, .appends = true, .file = open_file(*reading).file}, error);
    if (!writing) {
        close(*reading);
        return std::nullopt;
    }
    return std::array<int, 2>{*reading, *writing};
}

const FileSystem::Descriptor* FileSystem::descriptor(int number) const {
    if (number < 0 || static_cast<std::size_t>(number) >= numbers_.size()) return nullptr;
    const std::uint32_t index = numbers_[static_cast<std::size_t>(number)];
    return index == closed ? nullptr : &open_[index];
}

bool FileSystem::close(int number) {
    if (!descriptor(number)) return false;
    Descriptor& open = open_file(number);
    numbers_[static_cast<std::size_t>(number)] = closed;
    if (--open.users != 0) return true;
    if (open.kind == Kind::file) release(open.file);
    open = {};
    return true;
}

std::optional<int> FileSystem::duplicate(int number, ErrorNumber& error) {
    if (!descriptor(number)) {
        error = EBADF_;
        return std::nullopt;
    }
    const auto made = free_number(error);
    return made ? duplicate_to(number, *made, error) : std::nullopt;
}

std::optional<int> FileSystem::duplicate_to(int number, int target, ErrorNumber& error) {
    if (!descriptor(number) || target < 0 || static_cast<std::size_t>(target) >= maximum_open) {
        error = EBADF_;
        return std::nullopt;
    }
    if (number == target) return target;
    close(target);
    if (static_cast<std::size_t>(target) >= numbers_.size())
        numbers_.resize(static_cast<std::size_t>(target) + 1, closed);
    numbers_[static_cast<std::size_t>(target)] = numbers_[static_cast<std::size_t>(number)];
    ++open_file(target).users;
    return target;
}

std::size_t FileSystem::read(int number, std::span<char> into) {
    Descriptor& from = open_file(number);
    if (from.kind != Kind::file) return 0;
    const std::size_t count = files_[from.file].bytes.read(from.offset, into);
    from.offset += count;
    return count;
}

std::size_t FileSystem::write(int number, std::string_view bytes) {
    Descriptor& to = open_file(number);
    if (to.kind != Kind::file) return bytes.size();
    FileBytes& content = files_[to.file].bytes;
    if (to.appends) to.offset = content.size();
    const std::uint64_t limit = content.size() + (maximum_bytes - bytes_);
    if (to.offset >= limit) return 0;
    bytes = bytes.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), limit - to.offset)));
    bytes_ -= content.size();
    content.write(to.offset, bytes);
    bytes_ += content.size();
    to.offset += bytes.size();
    return bytes.size();
}

void FileSystem::seek(int number, std::uint64_t offset) { open_file(number).offset = offset; }

void FileSystem::set_mode(int number, const OpenMode& mode) {
    Descriptor& open = open_file(number);
    open.reads = mode.reads;
    open.writes = mode.writes;
    open.appends = mode.appends;
}

std::uint64_t FileSystem::size_of(const Descriptor& open) const {
    return open.kind == Kind::file ? files_[open.file].bytes.size() : 0;
}

bool FileSystem::truncate(int number, std::uint64_t size) {
    const Descriptor* open = descriptor(number);
    if (!open || open->kind != Kind::file) return open != nullptr;
    FileBytes& content = files_[open->file].bytes;
    if (size > content.size() && size - content.size() > maximum_bytes - bytes_) return false;
    bytes_ -= content.size();
    content.resize(size);
    bytes_ += size;
    return true;
}

// ------------------------------------------------------------------------------------------------------------- streams

std::optional<std::uint32_t> FileSystem::open_stream(int descriptor, std::string_view name) {
    auto place = std::find_if(streams_.begin(), streams_.end(), [](const Stream& s) { return s.number == 0; });
    if (place == streams_.end()) {
        if (streams_.size() >= maximum_open) return std::nullopt;
        streams_.emplace_back();
        place = std::prev(streams_.end());
    }
    *place = {};
    place->number = next_stream_++;
    place->descriptor = descriptor;
    place->name = name;
    return place->number;
}

FileSystem::Stream* FileSystem::stream(std::uint32_t number) {
    const auto found =
        std::find_if(streams_.begin(), streams_.end(), [&](const Stream& s) { return s.number == number; });
    return number == 0 || found == streams_.end() ? nullptr : &*found;
}

std::vector<std::uint32_t> FileSystem::open_streams() const {
    std::vector<std::uint32_t> numbers;
    for (const Stream& stream : streams_)
        if (stream.number != 0) numbers.push_back(stream.number);
    return numbers;
}

void FileSystem::close_stream(std::uint32_t number) {
    Stream* open = stream(number);
    if (!open) return;
    close(open->descriptor);
    *open = {};
}

} // namespace heaparium::vm
