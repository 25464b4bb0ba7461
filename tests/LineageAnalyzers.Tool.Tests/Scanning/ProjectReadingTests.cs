namespace LineageAnalyzers.Tool.Tests.Scanning;

/// <summary>What a scan understands of project files.</summary>
public sealed class ProjectReadingTests : IDisposable
{
    private readonly ScanFolder _folder = new();

    [Fact]
    public async Task ImplicitUsings_AreThoseOfTheSdk()
    {
        _folder.Project("Api/Api.csproj", "<PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>", "Microsoft.NET.Sdk.Web");
        _folder.Write("Api/Sender.cs", """
            using Confluent.Kafka;
            class Sender(IConfiguration configuration, IProducer<string, string> producer)
            {
                void Send(List<string> texts) => producer.Produce(configuration["Kafka:Topic"], new Message<string, string> { Value = texts.First() });
            }
            """);
        _folder.Write("Api/appsettings.json", """{ "Kafka": { "Topic": "orders" } }""");

        Assert.Equal(["orders"], (await _folder.ScanAsync()).MustBeClean().Topics("Api"));
    }

    [Theory]
    [InlineData("<Import Project=\"../Common.xml\" />", 1)]
    [InlineData("<Import Project=\"../Common.xml\" Condition=\"Exists('../Common.xml')\" />", 0)]
    [InlineData("<Import Project=\"../Common.xml\" /><PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>", 0)]
    public async Task ImplicitUsings_AreTakenForOn_WhereTheFileThatMayStateThemIsMissing(string import, int topics)
    {
        _folder.Project("Api/Api.csproj", import);
        _folder.Write("Api/Sender.cs", """
            using Confluent.Kafka;
            class Sender(Func<IProducer<string, string>> producer)
            {
                void Send() => producer().Produce("orders", new Message<string, string>());
            }
            """);

        Assert.Equal(topics, (await _folder.ScanAsync()).Topics("Api").Count());
    }

    [Fact]
    public async Task UsingItems_AreGlobalUsings()
    {
        _folder.Project("P.csproj", """
            <ItemGroup>
              <Using Include="Confluent.Kafka" />
              <Using Include="Acme.Topics" Static="true" />
              <Using Include="Acme.Names" Alias="N" />
            </ItemGroup>
            """);
        _folder.Write("Names.cs", """
            namespace Acme;
            static class Topics { public const string Orders = "orders"; }
            static class Names { public const string Bills = "bills"; }
            """);
        _folder.Producer("First.cs", "Orders", start: "").Producer("Second.cs", "N.Bills", start: "");

        Assert.Equal(["bills", "orders"], (await _folder.ScanAsync()).MustBeClean().Topics("P"));
    }

    [Fact]
    public async Task SeveralFrameworks_AreReadForTheNewest()
    {
        _folder.Project("P.csproj", framework: null, xml: """
            <PropertyGroup><TargetFrameworks>netstandard2.0;net8.0;net10.0;net48</TargetFrameworks></PropertyGroup>
            <PropertyGroup Condition="'$(TargetFramework)' == 'net10.0'"><DefineConstants>$(DefineConstants);NEWEST</DefineConstants></PropertyGroup>
            <ItemGroup Condition="'$(TargetFramework)' != 'net10.0'"><Compile Remove="New.cs" /></ItemGroup>
            """);
        _folder.Write("New.cs", """
            class New
            {
                void Send(Confluent.Kafka.IProducer<string, string> producer)
                {
            #if NET9_0_OR_GREATER && NEWEST && !NETSTANDARD
                    producer.Produce("new", new());
            #endif
            #if NET48 || NET11_0_OR_GREATER
                    producer.Produce("wrong", new());
            #endif
                }
            }
            """);
        var scanned = (await _folder.ScanAsync()).MustBeClean();

        Assert.Equal("net10.0", scanned.Manifest("P").Project.TargetFramework);
        Assert.Equal(["new"], scanned.Topics("P"));
    }

    [Fact]
    public async Task Configuration_DecidesWhatIsCompiled()
    {
        _folder.Project("P.csproj").Write("A.cs", """
            class A
            {
            #if DEBUG
                const string Topic = "debug";
            #else
                const string Topic = "release";
            #endif
                void Send(Confluent.Kafka.IProducer<string, string> producer) => producer.Produce(Topic, new());
            }
            """);

        Assert.Equal(["debug"], (await _folder.ScanAsync()).MustBeClean().Topics("P"));
        Assert.Equal(["release"], (await _folder.RunAsync(_folder.Path, "--configuration", "Release")).MustBeClean().Topics("P"));
    }

    [Fact]
    public async Task LinkedFiles_BelongToTheProject()
    {
        _folder.Project("src/P/P.csproj", """
            <ItemGroup>
              <Compile Include="..\..\shared\**\*.cs" Exclude="..\..\shared\Old\**" LinkBase="Shared" />
              <Compile Include="$(MSBuildThisFileDirectory)../One.cs" Link="Named.cs" />
            </ItemGroup>
            """);
        _folder.Producer("shared/deep/Shared.cs", "\"shared\"").Producer("shared/Old/Old.cs", "\"old\"").Producer("src/One.cs", "\"one\"");

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        Assert.Equal(["one", "shared"], scanned.Topics("P"));
        Assert.Contains(scanned.Manifest("P").Endpoints, endpoint => endpoint.Location.File == "shared/deep/Shared.cs");
    }

    [Fact]
    public async Task NestedProject_KeepsItsOwnFiles()
    {
        _folder.Project("Outer.csproj").Producer("Outer.cs", "\"outer\"").Producer("folder/Deep.cs", "\"deep\"");
        _folder.Project("nested/Inner.csproj").Producer("nested/Inner.cs", "\"inner\"").Producer("nested/more/More.cs", "\"more\"");

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        Assert.Equal(["deep", "outer"], scanned.Topics("Outer"));
        Assert.Equal(["inner", "more"], scanned.Topics("Inner"));
    }

    [Fact]
    public async Task WhatBuildsWrote_IsNoSource()
    {
        _folder.Project("P.csproj").Producer("A.cs", "\"a\"").Producer("bin/B.cs", "\"b\"").Producer("obj/Debug/C.cs", "\"c\"").Producer("node_modules/x/D.cs", "\"d\"")
            .Producer(".hidden/E.cs", "\"e\"").Producer("artifacts/obj/F.cs", "\"f\"").Project("artifacts/package/Copy.csproj")
            // These two are names that somebody chose.
            .Producer("Domain/obj/G.cs", "\"g\"").Producer("Domain/Artifacts/H.cs", "\"h\"");

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        Assert.Equal(["a", "g", "h"], scanned.Topics("P"));
        Assert.Single(scanned.Files);
    }

    [Fact]
    public async Task CompileItems_CanBeRemovedAndListed()
    {
        _folder.Project("Removes/Removes.csproj", """<ItemGroup><Compile Remove="old/**;B.cs" /></ItemGroup>""")
            .Producer("Removes/A.cs", "\"a\"").Producer("Removes/B.cs", "\"b\"").Producer("Removes/old/x/C.cs", "\"c\"");
        _folder.Project("Lists/Lists.csproj", """
            <PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>
            <ItemGroup><Compile Include="A.cs;$(Missing)" /></ItemGroup>
            """).Producer("Lists/A.cs", "\"a\"").Producer("Lists/B.cs", "\"b\"");

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        Assert.Equal(["a"], scanned.Topics("Removes"));
        Assert.Equal(["a"], scanned.Topics("Lists"));
    }

    [Theory]
    [InlineData("schemas/order.avsc", "", "File")]
    [InlineData("../shared/order.avsc", "", null)]
    [InlineData("../shared/order.avsc", "<ItemGroup><AdditionalFiles Include=\"../shared/*.avsc\" /></ItemGroup>", "File")]
    [InlineData("../shared/order.avsc", "<ItemGroup><EmbeddedResource Include=\"../shared/order.avsc\" /></ItemGroup>", "File")]
    [InlineData("schemas/order.avsc", "<ItemGroup><None Remove=\"**/*.avsc\" /></ItemGroup>", null)]
    [InlineData("schemas/order.avsc", "<ItemGroup><None Remove=\"**/*.avsc\" /><Content Include=\"schemas/order.avsc\" CopyToOutputDirectory=\"Always\" /></ItemGroup>", "File")]
    public async Task SchemaFiles_AreThoseThatTheProjectNames(string file, string items, string? origin)
    {
        _folder.Project("src/Orders/Orders.csproj", items)
            .Write($"src/Orders/{file}", """{"type":"record","name":"acme.Order","fields":[{"name":"id","type":"string"}]}""")
            .Write("src/Orders/Sender.cs", """
                using System.IO;
                using Avro;
                using Avro.Generic;
                using Confluent.Kafka;
                using Confluent.SchemaRegistry;
                using Confluent.SchemaRegistry.Serdes;
                class Sender
                {
                    void Send(ISchemaRegistryClient registry)
                    {
                        using var producer = new ProducerBuilder<Null, GenericRecord>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<GenericRecord>(registry)).Build();
                        producer.Produce("orders", new Message<Null, GenericRecord> { Value = new GenericRecord((RecordSchema)Avro.Schema.Parse(File.ReadAllText("order.avsc"))) });
                    }
                }
                """);

        var manifest = (await _folder.ScanAsync("src/Orders")).MustBeClean().Manifest("Orders");

        Assert.Equal(origin is null ? [] : [origin], manifest.Records.Select(record => record.SchemaOrigin.ToString()));
        Assert.Equal(origin is null, Assert.Single(manifest.Endpoints).Value?.Reason?.Contains("none of the project's schema files", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task OldProject_CompilesWhatItLists()
    {
        _folder.Write("Old.csproj", """
            <?xml version="1.0" encoding="utf-8"?>
            <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" Condition="Exists('$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props')" />
              <PropertyGroup>
                <Configuration Condition=" '$(Configuration)' == '' ">Debug</Configuration>
                <OutputType>Library</OutputType>
                <AssemblyName>Acme.Old</AssemblyName>
                <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
              </PropertyGroup>
              <PropertyGroup Condition=" '$(Configuration)|$(Platform)' == 'Debug|AnyCPU' ">
                <DefineConstants>DEBUG;OLD</DefineConstants>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="Confluent.Kafka, Version=2.3.0.0"><HintPath>..\packages\Confluent.Kafka.dll</HintPath></Reference>
                <Compile Include="Code\Sender.cs" />
              </ItemGroup>
              <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
            </Project>
            """);
        _folder.Producer("Code/Sender.cs", "\"old\"", start: "#if OLD\nusing Confluent.Kafka;\n#endif").Producer("Code/Unlisted.cs", "\"unlisted\"");

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        Assert.Equal(("Acme.Old", "net472"), (scanned.Manifest("Old").Project.Assembly, scanned.Manifest("Old").Project.TargetFramework));
        Assert.Equal(["old"], scanned.Topics("Old"));
    }

    [Fact]
    public async Task DirectoryBuildFiles_ReachEveryProjectBelow()
    {
        _folder.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
                <AssemblyName>Acme.$(MSBuildProjectName)</AssemblyName>
                <LineageOwnerBusiness>Sales; north %23 1</LineageOwnerBusiness>
              </PropertyGroup>
              <Import Project="eng/*.props" />
            </Project>
            """);
        _folder.Write("eng/Shared.props", """<Project><PropertyGroup><SharedCode>$(MSBuildThisFileDirectory)../shared/</SharedCode></PropertyGroup></Project>""");
        _folder.Write("src/Directory.Build.props", """
            <Project>
              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
              <PropertyGroup><LineageOwnerProducer>team-src</LineageOwnerProducer></PropertyGroup>
            </Project>
            """);
        _folder.Write("src/Directory.Build.targets", """
            <Project>
              <Choose>
                <When Condition="$(AssemblyName.EndsWith('Tests'))" />
                <When Condition="'$(IsPackable)' != 'false' and !('$(MSBuildProjectName)' == 'Q' or $(Off))">
                  <ItemGroup><Compile Include="$(SharedCode)*.cs" /></ItemGroup>
                </When>
              </Choose>
            </Project>
            """);
        _folder.Project("src/P/P.csproj", "<PropertyGroup><Off>false</Off></PropertyGroup>", framework: null).Producer("shared/Shared.cs", "\"shared\"");
        _folder.Project("src/P.Tests/P.Tests.csproj", framework: null);

        var scanned = (await _folder.ScanAsync()).MustBeClean();
        var project = scanned.Manifest("P").Project;
        Assert.Equal(("Acme.P", "net9.0", "Sales; north # 1", "team-src"), (project.Assembly, project.TargetFramework, project.Owners.Business, project.Owners.Producer));
        Assert.Equal(["shared"], scanned.Topics("P"));
        Assert.Empty(scanned.Topics("P.Tests"));
    }

    [Fact]
    public async Task ConditionThatOnlyABuildCanJudge_IsNamedWithItsLine()
    {
        _folder.Project("P.csproj", """
            <ItemGroup>
              <Compile Remove="A.cs" Condition="'@(Nothing)' == ''" />
            </ItemGroup>
            """).Producer("A.cs", "\"a\"");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(0, scanned.ExitCode);
        Assert.Equal("lineage: warning: P.csproj:4: the condition of <Compile> can only be judged by a build, so the element is left out\n", scanned.Error);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task PathThatOnlyABuildKnows_IsNotTakenForAnotherOne()
    {
        _folder.Project("P.csproj", """
            <PropertyGroup><Shared>$([System.Environment]::GetFolderPath(SpecialFolder.UserProfile))</Shared></PropertyGroup>
            <PropertyGroup Condition="'@(Nothing)' == ''"><More>more</More></PropertyGroup>
            <ItemGroup>
              <Compile Include="$(Shared)/**/*.cs;$(More)/*.cs" />
              <Compile Remove="A.cs" Condition="'$(Shared)' == ''" />
            </ItemGroup>
            """).Producer("A.cs", "\"a\"");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(
            """
            lineage: warning: P.csproj:6: '$(Shared)/**/*.cs' of <Compile> can only be computed by a build, so it is left out
            lineage: warning: P.csproj:6: '$(More)/*.cs' of <Compile> can only be computed by a build, so it is left out
            lineage: warning: P.csproj:7: the condition of <Compile> can only be judged by a build, so the element is left out

            """,
            scanned.Error);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task RootFoundByGoingUp_IsUnderstood()
    {
        _folder.Write("build/Common.props", """<Project><PropertyGroup><Up>$([System.IO.Directory]::GetParent($(MSBuildThisFileDirectory)).Parent.FullName)</Up></PropertyGroup></Project>""");
        _folder.Project("src/P/P.csproj", """
            <Import Project="$([MSBuild]::NormalizePath('$(MSBuildThisFileDirectory)..', '../build/Common.props'))" />
            <ItemGroup><Compile Include="$(Up)\src\Shared\*.cs" Link="Includes\%(Filename).cs" /></ItemGroup>
            """).Producer("src/Shared/A.cs", "\"a\"");

        Assert.Equal(["a"], (await _folder.ScanAsync()).MustBeClean().Topics("P"));
    }

    [Fact]
    public async Task ConditionOfAnImport_IsRelativeToItsFile_AndAnyOtherToTheProject()
    {
        _folder.Write("src/Directory.Build.targets", """
            <Project>
              <Import Project="../None.targets" Condition="Exists('../None.targets')" />
              <Import Project="Here.targets" Condition="Exists('Here.targets')" />
              <ItemGroup><Compile Remove="B.cs" Condition="Exists('B.cs')" /></ItemGroup>
            </Project>
            """);
        _folder.Write("src/None.targets", "<Project />");
        _folder.Write("src/Here.targets", """<Project><ItemGroup><Compile Remove="C.cs" /></ItemGroup></Project>""");
        _folder.Project("src/P/P.csproj").Producer("src/P/A.cs", "\"a\"").Producer("src/P/B.cs", "\"b\"").Producer("src/P/C.cs", "\"c\"");

        Assert.Equal(["a"], (await _folder.ScanAsync()).MustBeClean().Topics("P"));
    }

    [Fact]
    public async Task ReferencedProjects_AreReadAsSource_AlsoOverOthersAndOutsideOfThePath()
    {
        _folder.Project("lib/Topics/Topics.csproj").Write("lib/Topics/Topics.cs", """
            namespace Acme;
            public static class Topics { public static readonly string Orders = "orders"; public const string Bills = "bills"; }
            """);
        _folder.Project("lib/Middle/Middle.csproj", """
            <ItemGroup><ProjectReference Include="..\Topics\Topics.csproj" /><InternalsVisibleTo Include="App, PublicKey=00aa" /></ItemGroup>
            """).Write("lib/Middle/Middle.cs", "namespace Acme; internal static class Middle { internal const string Mails = \"mails\"; }");
        _folder.Project("app/App/App.csproj", """
            <ItemGroup><ProjectReference Include="../../lib/Middle/Middle.csproj" /><ProjectReference Include="../../lib/Gen/Gen.csproj" ReferenceOutputAssembly="false" /></ItemGroup>
            """).Producer("app/App/A.cs", "Acme.Topics.Orders").Producer("app/App/B.cs", "Acme.Topics.Bills").Producer("app/App/C.cs", "Acme.Middle.Mails");

        var scanned = (await _folder.ScanAsync("app")).MustBeClean();
        Assert.Equal(["bills", "mails", "orders"], scanned.Topics("App"));
        Assert.Equal(["App.lineage.json"], scanned.Files.Keys);
    }

    [Fact]
    public async Task ProjectsThatReferenceEachOther_AreScannedWithAWarning()
    {
        _folder.Project("A/A.csproj", """<ItemGroup><ProjectReference Include="../B/B.csproj" /></ItemGroup>""").Producer("A/A.cs", "BTopics.Name")
            .Write("A/ATopics.cs", "public static class ATopics { public const string Name = \"a\"; }");
        _folder.Project("B/B.csproj", """<ItemGroup><ProjectReference Include="../A/A.csproj" /></ItemGroup>""").Producer("B/B.cs", "\"own\"")
            .Write("B/BTopics.cs", "public static class BTopics { public const string Name = \"b\"; }");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(0, scanned.ExitCode);
        Assert.Equal(
            "lineage: warning: B/B.csproj: the projects reference each other in a circle (A -> B -> A), which no build can do; the last reference is left out\n",
            scanned.Error);
        Assert.Equal(["b"], scanned.Topics("A"));
        Assert.Equal(["own"], scanned.Topics("B"));
    }

    [Fact]
    public async Task ReferenceToAMissingProject_IsAWarning()
    {
        _folder.Project("P.csproj", """<ItemGroup><ProjectReference Include="../gone/Gone.csproj" /></ItemGroup>""").Producer("A.cs", "\"a\"");

        var scanned = await _folder.ScanAsync();
        Assert.Equal(0, scanned.ExitCode);
        Assert.Equal("lineage: warning: P.csproj:3: the referenced project 'Gone.csproj' does not exist; what comes from it is not known\n", scanned.Error);
        Assert.Equal(["a"], scanned.Topics("P"));
    }

    [Fact]
    public async Task TopLevelStatements_AndNewestLanguage_AreUnderstood()
    {
        _folder.Project("P.csproj", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>").Write("Program.cs", """
            using Confluent.Kafka;
            using var producer = new ProducerBuilder<Null, string>(new ProducerConfig { BootstrapServers = "localhost" }).Build();
            string[] topics = ["orders"];
            await producer.ProduceAsync(topics[0], new() { Value = nameof(List<>) });
            class C { public string Name { get => field; set => field = value.Trim(); } = ""; }
            class List<T>;
            """);

        var endpoint = Assert.Single((await _folder.ScanAsync()).MustBeClean().Manifest("P").Endpoints);
        Assert.Equal("Program.cs:4", endpoint.Location.ToString());
    }

    [Fact]
    public async Task FolderWithoutProject_IsOneProjectNamedAfterIt()
    {
        _folder.Producer("code/A.cs", "\"a\"").Producer("code/deep/B.cs", "\"b\"").Write("code/appsettings.json", "{}");

        var scanned = (await _folder.ScanAsync("code")).MustBeClean();
        Assert.Equal(["a", "b"], scanned.Topics("code"));
        Assert.Null(scanned.Manifest("code").Project.Path);
    }

    [Theory]
    [InlineData("Shop.slnx", """<Solution><Folder Name="/src/"><Project Path="src\A\A.csproj" /></Folder><Project Path="tools/T.fsproj" /></Solution>""")]
    [InlineData("Shop.sln", """

        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "A", "src\A\A.csproj", "{11111111-1111-1111-1111-111111111111}"
        EndProject
        Global
        EndGlobal
        """)]
    public async Task Solution_NamesTheProjectsToScan(string file, string text)
    {
        _folder.Project("src/A/A.csproj").Producer("src/A/A.cs", "\"a\"").Project("src/B/B.csproj").Producer("src/B/B.cs", "\"b\"").Write(file, text);

        var scanned = (await _folder.ScanAsync(file)).MustBeClean();
        Assert.Equal(["A.lineage.json"], scanned.Files.Keys);
        Assert.Equal(["a"], scanned.Topics("A"));
    }

    [Fact]
    public async Task LibraryThatIsScannedItself_IsNotReplacedByItsSignatures()
    {
        _folder.Project("src/Confluent.Kafka/Confluent.Kafka.csproj").Write("src/Confluent.Kafka/Api.cs", """
            namespace Confluent.Kafka;
            public class Message<TKey, TValue> { public TKey Key { get; set; } public TValue Value { get; set; } }
            public class DeliveryReport<TKey, TValue>;
            public interface IProducer<TKey, TValue> { void Produce(string topic, Message<TKey, TValue> message, System.Action<DeliveryReport<TKey, TValue>> handler = null); }
            public interface IConsumer<TKey, TValue>;
            """);
        _folder.Project("app/App.csproj", """<ItemGroup><ProjectReference Include="../src/Confluent.Kafka/Confluent.Kafka.csproj" /></ItemGroup>""").Producer("app/A.cs", "\"a\"");

        Assert.Equal(["a"], (await _folder.ScanAsync("app")).MustBeClean().Topics("App"));
    }

    public void Dispose() => _folder.Dispose();
}
