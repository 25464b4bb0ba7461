using System.Text.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tool.Tests.Scanning;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class ScanCommandTests : IDisposable
{
    private readonly ScanFolder _folder = new();

    [Fact]
    public async Task Text_IsAsReviewed()
    {
        WriteShop();

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        GoldenText.Verify("scan", scanned.Out.Replace(_folder.Output, "DIR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_IsAsReviewed()
    {
        WriteShop();
        _folder.Write("Broken/Broken.csproj", "<Project>");

        var scanned = await _folder.RunAsync(_folder.Path, "--format", "json");
        Assert.Equal(2, scanned.ExitCode);
        using var json = JsonDocument.Parse(scanned.Out);
        GoldenText.Verify("scan-json", scanned.Out.Replace(_folder.Output, "DIR", StringComparison.Ordinal).Replace(_folder.Path, "PATH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Samples_AreFoundWithTheirTopics()
    {
        var scanned = (await _folder.RunAsync(RepositoryFiles.PathOf("samples"))).MustBeClean();

        Assert.Equal(
            [
                "BillingWorker consume orders Acme.Orders.OrderPlaced", "BillingWorker produce invoices Acme.Invoices.InvoiceIssued",
                "BillingWorker produce orders.billing.dlq Acme.Orders.OrderPlaced", "NotificationWorker consume invoices Acme.Invoices.InvoiceIssued",
                "OrderService produce orders Acme.Orders.OrderPlaced",
            ],
            ((string[])["BillingWorker", "Contracts", "NotificationWorker", "OrderService"])
                .SelectMany(project => scanned.Manifest(project).Endpoints.Select(endpoint =>
                    $"{project} {endpoint.Direction.ToString().ToLowerInvariant()} {endpoint.Topic.Name} {endpoint.Value?.Type}"))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EditorConfig_HintsAtClassesByNames()
    {
        WriteShop();
        _folder.Write(".editorconfig", "root = true\n[*.cs]\nlineage.classification.names = *mail*:PII\n");
        _folder.Write("Billing/.editorconfig", "[*.cs]\nlineage.classification.names = *\n");

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        foreach (var project in (string[])["Orders", "Billing"])
        {
            var field = Assert.Single(scanned.Manifest(project).Records.Single().Fields, field => !field.Classifications.IsEmpty);
            Assert.Equal(("Email", "PII", ClassificationSource.Inferred), (field.Path, Assert.Single(field.Classifications), field.ClassifiedBy!.Value));
        }
    }

    [Fact]
    public async Task SameSourceElsewhere_GivesTheSameBytes()
    {
        using var other = new ScanFolder("quite another, longer name");
        foreach (var folder in (ScanFolder[])[_folder, other])
        {
            WriteShop(folder);
            (await folder.ScanAsync()).MustBeClean();
        }

        var first = Directory.GetFiles(_folder.Output).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        var second = Directory.GetFiles(other.Output).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first, pair => Assert.Equal(pair.Value, second[pair.Key]));
        Assert.All(first.Values, bytes => Assert.Equal((byte)'{', bytes[0]));
    }

    [Fact]
    public async Task ProjectsOfOneName_HaveManifestsOfTheirOwn_AlwaysUnderTheSameNames()
    {
        _folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        _folder.Project("a/Same.csproj").Producer("a/A.cs", "\"a\"").Project("b/same.csproj").Producer("b/B.cs", "\"b\"").Project("Other.csproj");

        var first = (await _folder.ScanAsync()).MustBeClean();
        var again = (await _folder.ScanAsync("b", "a", "Other.csproj")).MustBeClean();
        Assert.Equal(first.Files, again.Files);
        Assert.Collection(
            first.Files.Keys.Order(StringComparer.Ordinal),
            name => Assert.Equal("Other.lineage.json", name),
            // The mark comes from the path alone: another project of the name does not change it.
            name => Assert.Matches(@"^Same\.[0-9a-f]{8}\.lineage\.json$", name),
            name => Assert.Matches(@"^same\.[0-9a-f]{8}\.lineage\.json$", name));
    }

    [Fact]
    public async Task SamePathInTwoPlacesWithoutRepository_HasTwoManifests()
    {
        _folder.Project("a/Same.csproj").Producer("a/A.cs", "\"a\"").Project("b/Same.csproj").Producer("b/B.cs", "\"b\"");

        var scanned = (await _folder.ScanAsync("b", "a")).MustBeClean();
        Assert.Equal(["Same.2.lineage.json", "Same.lineage.json"], scanned.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["a"], scanned.Topics("Same"));
        Assert.Equal(["b"], scanned.Topics("Same.2"));
    }

    [Fact]
    public async Task RepositoryRoot_IsTheNearestFolderWithGit()
    {
        _folder.Write(".git/HEAD", "ref: refs/heads/main\n").Project("src/P/P.csproj").Producer("src/P/A.cs", "\"a\"");
        _folder.Write("sub/.git", "gitdir: ../.git/modules/sub\n").Project("sub/Q/Q.csproj").Producer("sub/Q/A.cs", "\"a\"");

        var scanned = (await _folder.ScanAsync("src/P", "sub/Q/Q.csproj")).MustBeClean();
        Assert.Equal(("src/P/P.csproj", "Q/Q.csproj"), (scanned.Manifest("P").Project.Path, scanned.Manifest("Q").Project.Path));
        Assert.Equal("src/P/A.cs", scanned.Manifest("P").Endpoints[0].Location.File);
    }

    [Theory]
    [InlineData(".git/HEAD=ref: refs/heads/main|.git/refs/heads/main=0123456789abcdef0123456789abcdef01234567", true)]
    [InlineData(".git/HEAD=0123456789abcdef0123456789abcdef01234567", true)]
    [InlineData(".git/HEAD=ref: refs/heads/main|.git/packed-refs=# pack-refs with: peeled\nffffffffffffffffffffffffffffffffffffffff refs/heads/mainly\n0123456789abcdef0123456789abcdef01234567 refs/heads/main\n", true)]
    [InlineData(".git=gitdir: main/.git/worktrees/w|main/.git/worktrees/w/HEAD=ref: refs/heads/w|main/.git/worktrees/w/commondir=../..|main/.git/refs/heads/w=0123456789abcdef0123456789abcdef01234567", true)]
    [InlineData(".git/HEAD=ref: refs/heads/unborn", false)]
    [InlineData(".git/HEAD=ref: refs/heads/main|.git/refs/heads/main=garbage", false)]
    [InlineData(".git=gitdir: gone", false)]
    public async Task Commit_IsTheOneCheckedOut(string files, bool known)
    {
        foreach (var file in files.Split('|'))
            _folder.Write(file.Split('=', 2)[0], file.Split('=', 2)[1]);
        _folder.Project("P/P.csproj", "<PropertyGroup><PublishRepositoryUrl>true</PublishRepositoryUrl><RepositoryUrl>https://u:pl4nt3d@git.example.org/acme/p?x=1</RepositoryUrl></PropertyGroup>");

        var project = (await _folder.ScanAsync("P")).MustBeClean().Manifest("P").Project;
        Assert.Equal(known ? "0123456789abcdef0123456789abcdef01234567" : null, project.Commit);
        Assert.Equal("https://git.example.org/acme/p", project.Repository);
    }

    [Fact]
    public async Task MissingPath_IsNamed()
    {
        var scanned = await _folder.ScanAsync("nowhere");

        Assert.Equal((2, ""), (scanned.ExitCode, scanned.Out));
        Assert.Equal($"lineage: there is no such file or folder: {_folder.File("nowhere")}. Correct the path.\n", scanned.Error);
        Assert.False(Directory.Exists(_folder.Output));
    }

    [Theory]
    [InlineData("readme.md", "this is neither a folder, a C# project nor a solution")]
    [InlineData("bad.slnx", "the solution cannot be read")]
    [InlineData("empty.slnx", "the solution holds no C# project")]
    [InlineData("docs", "there is no C# here")]
    public async Task WhatCannotBeScanned_IsNamedWithAdvice(string path, string expected)
    {
        _folder.Write("readme.md", "x").Write("bad.slnx", "<Solution>\n<Project>").Write("empty.slnx", "<Solution />").Write("docs/x.txt", "x");

        var scanned = await _folder.ScanAsync(path);
        Assert.Equal((2, ""), (scanned.ExitCode, scanned.Out));
        Assert.StartsWith($"lineage: {expected}", scanned.Error, StringComparison.Ordinal);
        Assert.Contains(_folder.File(path), scanned.Error, StringComparison.Ordinal);
        Assert.Single(scanned.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task BrokenProject_IsNamedWithItsLine_AndTheOthersAreWritten()
    {
        _folder.Write("Broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n</Project>").Producer("Broken/A.cs", "\"a\"");
        _folder.Project("Uses/Uses.csproj", """<ItemGroup><ProjectReference Include="../Broken/Broken.csproj" /></ItemGroup>""").Producer("Uses/B.cs", "\"b\"");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(2, scanned.ExitCode);
        Assert.Contains($"lineage: the project file is no XML: {_folder.File("Broken/Broken.csproj")}:3. Repair it: ", scanned.Error, StringComparison.Ordinal);
        Assert.Contains("lineage: not scanned: Broken/Broken.csproj\n", scanned.Error, StringComparison.Ordinal);
        Assert.Contains("Uses/Uses.csproj: the referenced project Broken could not be read", scanned.Error, StringComparison.Ordinal);
        Assert.Equal(["b"], scanned.Topics("Uses"));
    }

    [Fact]
    public async Task BrokenSettings_AreNamedWithTheirLine_AndTheManifestIsMade()
    {
        _folder.Project("P.csproj").Producer("A.cs", "\"a\"").Write("appsettings.json", "{\n  \"Kafka\": {\n    \"Password\": \"pl4nt3d\" \"x\"\n}");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(0, scanned.ExitCode);
        Assert.Equal("lineage: warning: appsettings.json:3: the settings file is not valid JSON, so its values are not known\n", scanned.Error);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task FileThatDoesNotParse_IsNamedWithItsLine_AndTheManifestIsMade()
    {
        _folder.Project("P.csproj").Producer("A.cs", "\"a\"").Write("src/B.cs", "class B\n{\n    void M( {\n}\n");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(0, scanned.ExitCode);
        Assert.Matches(@"^lineage: warning: src/B\.cs:3: the file does not parse \(CS\d+\); [^\n]*\n$", scanned.Error);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task UnknownTypes_AreNoObstacle()
    {
        _folder.Project("P.csproj").Producer("A.cs", "\"a\"", start: "using Confluent.Kafka;\nusing Some.Library.That.Is.Missing;")
            .Write("B.cs", "class B : Missing.Base { Missing.Type M(Missing.Other o) => o.Call(); }");

        Assert.Equal(["a"], (await _folder.ScanAsync()).MustBeClean().Topics("P"));
    }

    [Fact]
    public async Task LinksThatLeadBack_AreNotFollowed()
    {
        _folder.Project("P.csproj").Producer("src/A.cs", "\"a\"");
        Directory.CreateSymbolicLink(_folder.File("src/loop"), _folder.File("src"));

        Assert.Equal(["a"], (await _folder.ScanAsync()).MustBeClean().Topics("P"));
    }

    [Fact]
    public async Task SourceThatCannotBeRead_FailsItsProjectAlone()
    {
        _folder.Project("P/P.csproj").Project("Q/Q.csproj").Producer("Q/A.cs", "\"a\"");
        File.CreateSymbolicLink(_folder.File("P/Dangling.cs"), _folder.File("gone.cs"));

        var scanned = await _folder.ScanAsync();
        Assert.Equal(2, scanned.ExitCode);
        Assert.Contains($"lineage: a source file cannot be read: {_folder.File("P/Dangling.cs")}. Check the path and its rights: ", scanned.Error, StringComparison.Ordinal);
        Assert.Contains("lineage: not scanned: P/P.csproj\n", scanned.Error, StringComparison.Ordinal);
        Assert.Equal(["Q.lineage.json"], scanned.Files.Keys);
        Assert.Equal(["a"], scanned.Topics("Q"));
    }

    [Fact]
    public async Task FolderThatCannotBeListed_IsNamed_AndTheOthersAreScanned()
    {
        _folder.Project("P/P.csproj").Producer("P/A.cs", "\"a\"");
        // Two long paths, one moved to the end of the other, make one that is too long for the system to open. Rights would not keep root out.
        var segments = Enumerable.Repeat(new string('x', 200), 15).ToList();
        var first = Directory.CreateDirectory(_folder.File($"long/{string.Join('/', segments)}")).FullName;
        Directory.CreateDirectory(_folder.File($"other/{string.Join('/', segments)}"));
        var moved = Path.Combine(first, "other");
        Directory.Move(_folder.File("other"), moved);
        try
        {
            var scanned = await _folder.ScanAsync();
            Assert.Equal(2, scanned.ExitCode);
            Assert.StartsWith($"lineage: a folder cannot be listed: {_folder.File("long")}", scanned.Error, StringComparison.Ordinal);
            Assert.Contains("1 project (1 not scanned): 1 endpoint", scanned.Out, StringComparison.Ordinal);
            Assert.Equal(["a"], scanned.Topics("P"));
        }
        finally
        {
            Directory.Move(moved, _folder.File("other"));
        }
    }

    [Fact]
    public async Task ListedSourceThatIsNotThere_IsAWarning()
    {
        _folder.Project("P.csproj", """<ItemGroup><Compile Include="Folder.cs;obj/Generated.cs" /></ItemGroup>""").Producer("A.cs", "\"a\"");
        Directory.CreateDirectory(_folder.File("Folder.cs"));

        var scanned = await _folder.ScanAsync();
        Assert.Equal(0, scanned.ExitCode);
        Assert.Equal(
            """
            lineage: warning: P.csproj:3: the source file 'Folder.cs' does not exist; a build may make it
            lineage: warning: P.csproj:3: the source file 'obj/Generated.cs' does not exist; a build may make it

            """,
            scanned.Error);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task ProjectFileThatCannotBeRead_FailsAlone()
    {
        _folder.Project("P/P.csproj").Producer("P/A.cs", "\"a\"").Write("Q/x.txt", "");
        File.CreateSymbolicLink(_folder.File("Q/Q.csproj"), _folder.File("gone.csproj"));

        var scanned = await _folder.ScanAsync();
        Assert.Equal(2, scanned.ExitCode);
        Assert.Contains($"lineage: the project file cannot be read: {_folder.File("Q/Q.csproj")}. Check the path and its rights: ", scanned.Error, StringComparison.Ordinal);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task OutputThatIsAFile_IsNamed()
    {
        _folder.Project("P.csproj").Producer("A.cs", "\"a\"");
        File.WriteAllText(_folder.Output, "keep me");

        var (code, text, error) = await LineageCommand.RunAsync("scan", _folder.Path, "--output", _folder.Output);
        Assert.Equal((2, ""), (code, text));
        Assert.Equal($"lineage: the output must be a folder, but this is a file: {_folder.Output}. Give another path to --output.\n", error);

        var below = Path.Combine(_folder.Output, "deeper");
        (code, text, error) = await LineageCommand.RunAsync("scan", _folder.Path, "--output", below);
        Assert.Equal((2, ""), (code, text));
        Assert.Contains($": {below}. Give another folder to --output", error, StringComparison.Ordinal);
        Assert.Equal("keep me", File.ReadAllText(_folder.Output));
    }

    [Fact]
    public async Task NothingIsLeftBesideTheManifests_AndNothingIsWrittenIntoTheProjects()
    {
        WriteShop();
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories);

        (await _folder.ScanAsync()).MustBeClean();
        var again = (await _folder.ScanAsync()).MustBeClean();
        Assert.All(again.Files.Keys, name => Assert.EndsWith(".lineage.json", name, StringComparison.Ordinal));
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Secrets_AreInNoManifestAndInNoMessage()
    {
        const string Planted = "pl4nt3d";
        _folder.Project("P.csproj", $"<PropertyGroup><Password>{Planted}</Password><RepositoryUrl>https://u:{Planted}@git.example.org/x</RepositoryUrl></PropertyGroup>");
        _folder.Write("appsettings.json", $$"""
            { "Kafka": { "Topic": "orders", "SaslPassword": "{{Planted}}", "sasl.password": "{{Planted}}", "Group": "billing" },
              "ConnectionStrings": { "Main": "Server=x;Password={{Planted}}" }, "Api": { "Key": "{{Planted}}" } }
            """);
        _folder.Write("appsettings.Production.json", $"{{ \"Token\": \"{Planted}\" \"{Planted}\"");
        _folder.Write("Sender.cs", $$"""
            using Confluent.Kafka;
            using Microsoft.Extensions.Configuration;
            class Sender(IConfiguration configuration)
            {
                const string Connection = "Server=x;User Id=sa;Password={{Planted}}";
                void Send()
                {
                    var config = new ProducerConfig { SaslPassword = "{{Planted}}", SaslUsername = "me", SslKeyPassword = "{{Planted}}", BootstrapServers = "u:{{Planted}}@host" };
                    config.Set("sasl.password", "{{Planted}}");
                    using var producer = new ProducerBuilder<string, string>(config).Build();
                    producer.Produce(configuration["Kafka:Topic"], new Message<string, string> { Key = "k", Value = Connection });
                    producer.Produce(configuration["ConnectionStrings:Main"], new Message<string, string> { Value = configuration["Kafka:SaslPassword"] });
                }
            }
            """);
        _folder.Write("Broken.cs", $"class Broken {{ string s = \"{Planted}; }}");

        foreach (var format in (string[])["text", "json"])
        {
            var scanned = await _folder.RunAsync(_folder.Path, "--format", format);
            Assert.Equal(2, scanned.Manifest("P").Endpoints.Count);
            Assert.Equal("orders", scanned.Manifest("P").Endpoints[0].Topic.Name);
            Assert.DoesNotContain(Planted, scanned.Out + scanned.Error + string.Concat(scanned.Files.Values), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();

    private void WriteShop() => WriteShop(_folder);

    private static void WriteShop(ScanFolder folder)
    {
        folder.Project("Contracts/Contracts.csproj").Write("Contracts/Order.cs", "namespace Acme;\npublic record Order(string Id, string Email);\n");
        folder.Project("Orders/Orders.csproj", """<ItemGroup><ProjectReference Include="../Contracts/Contracts.csproj" /></ItemGroup>""", "Microsoft.NET.Sdk.Worker")
            .Write("Orders/appsettings.json", """{ "Kafka": { "Topic": "orders" } }""")
            .Write("Orders/appsettings.Production.json", """{ "Kafka": { "Topic": "prod.orders" } }""")
            .Write("Orders/OrderSender.cs", """
                using System.Text.Json;
                using Acme;
                using Confluent.Kafka;
                using Microsoft.Extensions.Configuration;

                class OrderSender(IConfiguration configuration, IProducer<string, string> producer)
                {
                    void Send(Order order, string elsewhere)
                    {
                        var message = new Message<string, string> { Key = order.Id, Value = JsonSerializer.Serialize(order) };
                        producer.Produce(configuration["Kafka:Topic"], message);
                        producer.Produce(elsewhere, message);
                    }
                }
                """);
        folder.Project("Billing/Billing.csproj", """<ItemGroup><ProjectReference Include="../Contracts/Contracts.csproj" /></ItemGroup>""").Write("Billing/Reader.cs", """
            using System.Text.Json;
            using Acme;
            using Confluent.Kafka;

            class Reader
            {
                void Read(IConsumer<string, string> consumer)
                {
                    consumer.Subscribe("orders");
                    var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value);
                }
            }
            """);
    }
}
