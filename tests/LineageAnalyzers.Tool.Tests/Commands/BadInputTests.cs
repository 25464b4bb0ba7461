using System.Diagnostics;
using System.Globalization;
using LineageAnalyzers.Testing;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Tool.Tests.Commands;

/// <summary>What each verb says to bad input: exit code 2, nothing on stdout, one line on stderr that names the place, and no file changed.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string, string, string> BadManifests
    {
        get
        {
            (string Kind, string Message)[] cases =
            [
                ("missing", "there is no such file or folder: PATH. Correct the path."),
                ("broken JSON", "the file is no JSON, a string has no end (line 2, column 15): PATH:2. Build or scan the project again."),
                ("other JSON", "the file is no manifest that can be read, this JSON is no lineage manifest: 'manifestVersion' is missing: PATH. Build or scan the project again."),
                ("newer manifest", "the file is no manifest that can be read, the manifest has version 99, this program reads versions up to 1: update it: PATH. Build or scan the project again."),
                ("not UTF-8", "the file is not UTF-8: PATH. Build or scan the project again."),
                ("empty folder", "the folder holds no *.lineage.json: PATH. Build the projects with the package LineageAnalyzers, or run 'lineage scan' first."),
                ("cut DLL", "the file is no .NET assembly, or only the first part of one: PATH. Build it again."),
                ("DLL without carrier", "the assembly carries no manifest: PATH. Build it with the package LineageAnalyzers, or run 'lineage scan' on its sources."),
            ];
            var data = new TheoryData<string, string, string>();
            foreach (var (kind, message) in cases)
            {
                data.Add("check", kind, message);
                data.Add("merge", kind, message);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(BadManifests))]
    public async Task BadManifest_IsOneLineThatNamesIt_AndNothingIsWritten(string verb, string kind, string message)
    {
        var path = Make(kind);
        var good = _folder.Write("good.lineage.json", OrderContracts.Billing.Manifest);
        var before = Files();

        var (code, text, error) = await LineageCommand.RunAsync([verb, good, path, .. Target(verb)]);

        Assert.Equal((2, ""), (code, text));
        Assert.Equal($"lineage: {message.Replace("PATH", path, StringComparison.Ordinal)}\n", error);
        Assert.Equal(before, Files());
    }

    public static TheoryData<string, string, string> BadStores
    {
        get
        {
            (string Kind, string Message)[] cases =
            [
                ("no SQLite", "this file is no lineage store: it is not SQLite: PATH. Name another file; 'lineage merge' makes one."),
                ("other SQLite", "this SQLite file is no lineage store: PATH. Name another file; 'lineage merge' makes one."),
                ("newer store", "the store has version 99, this program reads versions up to 1: PATH. Update this program, or merge into another file."),
                ("cut store", "the store is damaged: PATH. Delete it and merge the manifests again."),
                ("folder", "the store is a folder: PATH. Give the path of a SQLite file."),
            ];
            var data = new TheoryData<string, string, string>();
            foreach (var (kind, message) in cases)
            {
                data.Add("check", kind, message);
                data.Add("merge", kind, message);
                data.Add("trace", kind, message);
            }

            data.Add("check", "missing", "there is no store: PATH. Make it with 'lineage merge INPUT… --store STORE', or correct the path.");
            data.Add("trace", "missing", "there is no store: PATH. Make it with 'lineage merge INPUT… --store STORE', or correct the path.");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(BadStores))]
    public async Task BadStore_IsOneLineThatNamesIt_AndIsLeftAsItWas(string verb, string kind, string message)
    {
        var store = await MakeStoreAsync(kind);
        var manifest = _folder.Write("good.lineage.json", OrderContracts.Producer(OrderContracts.Registered).Manifest);
        var before = Files();

        string[] arguments = verb switch
        {
            "check" => ["check", manifest, "--registry", OrderContracts.Registry, "--graph", store],
            "merge" => ["merge", manifest, "--store", store],
            _ => ["trace", "orders", "--store", store],
        };
        var (code, text, error) = await LineageCommand.RunAsync(arguments);

        Assert.Equal((2, ""), (code, text));
        Assert.Equal($"lineage: {message.Replace("PATH", store, StringComparison.Ordinal)}\n", error);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("merge")]
    public async Task FolderThatMayNotBeListed_IsNamed(string verb)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("closed/a.lineage.json", OrderContracts.Billing.Manifest);
        var closed = _folder.File("closed");
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var (code, text, error) = await StartAsOtherAsync([verb, closed, .. Target(verb)]);

            Assert.Equal((2, ""), (code, text));
            Assert.StartsWith($"lineage: a folder cannot be listed: {closed}. Check its rights: ", error, StringComparison.Ordinal);
            Assert.Single(error.TrimEnd('\n').Split('\n'));
        }
        finally
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder or file. Give the URL of a schema registry (http:// or https://), a folder with one folder a subject, or a lock file.")]
    [InlineData("file", "this is no contracts.lock.json: the JSON ends where a value should be. Write it anew with 'lineage registry pull'.")]
    public async Task RegistryThatIsNone_IsNamed(string kind, string message)
    {
        var registry = kind == "file" ? _folder.Write("registry", "") : _folder.File(kind);
        var manifest = _folder.Write("good.lineage.json", OrderContracts.Billing.Manifest);

        var (code, text, error) = await LineageCommand.RunAsync("check", manifest, "--registry", registry);

        Assert.Equal((2, ""), (code, text));
        Assert.Equal($"lineage: {registry}{(kind == "file" ? ":1" : "")}: {message}\n", error);
    }

    [Theory]
    [InlineData("subject.json", "{\n\"compatibility\": \"SIDEWAYS\" }", "subject.json:2: \"compatibility\" should be one of ")]
    [InlineData("subject.json", "{\n", "subject.json:2: this is no JSON: ")]
    [InlineData("2.avsc", "{\n \"type\": \"recrod\" }", "2.avsc")]
    public async Task BrokenFileOfADirectoryRegistry_IsNamedWithItsLine(string file, string content, string message)
    {
        _folder.Write("registry/orders-value/1.avsc", OrderContracts.Registered);
        _folder.Write($"registry/orders-value/{file}", content);
        var manifest = _folder.Write("good.lineage.json", OrderContracts.Billing.Manifest);

        var (code, text, error) = await LineageCommand.RunAsync("check", manifest, "--registry", _folder.File("registry"));

        Assert.Equal((2, ""), (code, text));
        Assert.StartsWith("lineage: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Target(string verb) => verb == "check" ? ["--registry", OrderContracts.Registry] : ["--store", _folder.File("graph.db")];

    private string Make(string kind)
    {
        var assembly = typeof(CommandLine).Assembly.Location;
        switch (kind)
        {
            case "broken JSON":
                return _folder.Write("bad.lineage.json", "{\n  \"tool\": \"Lin");
            case "other JSON":
                return _folder.Write("bad.lineage.json", "{}");
            case "newer manifest":
                return _folder.Write("bad.lineage.json", "{ \"manifestVersion\": 99 }");
            case "not UTF-8":
                File.WriteAllBytes(_folder.File("bad.lineage.json"), [(byte)'{', 0xff, 0xfe, (byte)'}']);
                return _folder.File("bad.lineage.json");
            case "empty folder":
                return Directory.CreateDirectory(_folder.File("empty")).FullName;
            case "cut DLL":
                File.WriteAllBytes(_folder.File("cut.dll"), File.ReadAllBytes(assembly)[..1000]);
                return _folder.File("cut.dll");
            case "DLL without carrier":
                return assembly;
            default:
                return _folder.File("missing.lineage.json");
        }
    }

    private async Task<string> MakeStoreAsync(string kind)
    {
        var store = _folder.File("graph.db");
        switch (kind)
        {
            case "no SQLite":
                return _folder.Write("graph.db", string.Concat(Enumerable.Repeat("this is a text\n", 100)));
            case "folder":
                return Directory.CreateDirectory(store).FullName;
            case "other SQLite":
                Change(store, "CREATE TABLE t (a)");
                return store;
            case "newer store":
                await MergeAsync(store);
                Change(store, "PRAGMA user_version = 99");
                return store;
            case "cut store":
                await MergeAsync(store);
                File.WriteAllBytes(store, File.ReadAllBytes(store)[..6000]);
                return store;
            default:
                return store;
        }
    }

    private async Task MergeAsync(string store)
    {
        using var folder = new TestFolder();
        Assert.Equal(0, (await LineageCommand.RunAsync(["merge", .. folder.WriteAll(Shop.Projects), "--store", store])).ExitCode);
    }

    private static void Change(string store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string> Files() =>
        Directory.EnumerateFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories)
            .Select(path => File.Exists(path) ? string.Create(CultureInfo.InvariantCulture, $"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}") : path)
            .Order(StringComparer.Ordinal)
            .ToList();

    // The superuser may list any folder, so the command then runs as nobody.
    private static async Task<(int ExitCode, string Out, string Error)> StartAsOtherAsync(string[] arguments)
    {
        string[] command = ["dotnet", typeof(CommandLine).Assembly.Location, .. arguments];
        if (Environment.IsPrivilegedProcess)
            command = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", .. command];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
