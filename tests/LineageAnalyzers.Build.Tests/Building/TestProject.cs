namespace LineageAnalyzers.Build.Tests.Building;

/// <summary>A project in a folder of its own that references the packed package, as a user's project does.</summary>
internal sealed class TestProject
{
    private TestProject(string folder, string name)
    {
        Folder = folder;
        Name = name;
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The project's name, which is the assembly's, too.</summary>
    public string Name { get; }

    /// <summary>The manifest beside the assembly.</summary>
    public string Manifest => Output($"{Name}.lineage.json");

    /// <summary>The manifest beside the intermediate assembly.</summary>
    public string IntermediateManifest => Intermediate($"{Name}.lineage.json");

    /// <summary>A project with one class library file, in a folder that lies beside those of the other tests.</summary>
    /// <param name="properties">XML inside the property group.</param>
    /// <param name="items">XML after the package references.</param>
    /// <param name="folderName">The last part of the folder's path.</param>
    /// <param name="frameworks">One target framework, or several with <c>;</c> between them.</param>
    public static TestProject Create(string properties = "", string items = "", string folderName = "Orders", string frameworks = "net10.0")
    {
        PackageFeed.PathOf("LineageAnalyzers");
        var home = Directory.CreateDirectory(Path.Combine(PackageFeed.Root, "projects", Guid.NewGuid().ToString("N")[..8])).FullName;
        var project = new TestProject(Path.Combine(home, folderName), "Orders");
        File.WriteAllText(Path.Combine(home, "nuget.config"), PackageFeed.Configuration());
        project.Write("Orders.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework{(frameworks.Contains(';') ? "s" : "")}>{frameworks}</TargetFramework{(frameworks.Contains(';') ? "s" : "")}>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <ProduceReferenceAssembly>true</ProduceReferenceAssembly>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="LineageAnalyzers" Version="{PackageFeed.Version}" PrivateAssets="all" />
              </ItemGroup>
              {items}
            </Project>
            """);
        project.Write("Order.cs", """
            namespace Acme
            {
                /// <summary>An order.</summary>
                public sealed class Order
                {
                    /// <summary>Who ordered.</summary>
                    public string Email { get; set; } = "";
                }
            }
            """);
        return project;
    }

    /// <summary>A project that produces to a topic named in its settings file, in a class of two files.</summary>
    public static TestProject CreateProducer(string properties = "")
    {
        var project = Create(properties, items: """
            <ItemGroup>
              <PackageReference Include="Confluent.Kafka" Version="2.16.0" />
              <PackageReference Include="Microsoft.Extensions.Configuration.Abstractions" Version="10.0.0" />
            </ItemGroup>
            """);
        project.Write("appsettings.json", """{ "Kafka": { "OrdersTopic": "orders", "Password": "pl4nt3d" } }""");
        project.Write("Sender.cs", """
            using System.Text.Json;
            using Confluent.Kafka;
            using Microsoft.Extensions.Configuration;

            namespace Acme
            {
                /// <summary>Sends.</summary>
                public sealed partial class Sender
                {
                    private readonly IConfiguration configuration;
                    private readonly IProducer<string, string> producer;

                    /// <summary>Sends with these.</summary>
                    public Sender(IConfiguration configuration, IProducer<string, string> producer)
                    {
                        this.configuration = configuration;
                        this.producer = producer;
                    }

                    /// <summary>Sends an order.</summary>
                    public void Send(Order order) =>
                        producer.Produce(configuration["Kafka:OrdersTopic"], new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }
            }
            """);
        return project.Write("Sender.More.cs", """
            using Confluent.Kafka;

            namespace Acme
            {
                public sealed partial class Sender
                {
                    /// <summary>Sends a text.</summary>
                    public void SendText(string text) => producer.Produce("texts", new Message<string, string> { Value = text });
                }
            }
            """);
    }

    /// <summary>Writes a file of the project; line ends and byte order mark as the test gives them.</summary>
    public TestProject Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>The text of a file of the project.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Replaces a text that must be there in a file of the project.</summary>
    public TestProject Replace(string file, string text, string replacement)
    {
        var content = Read(file);
        Assert.Contains(text, content, StringComparison.Ordinal);
        return Write(file, content.Replace(text, replacement, StringComparison.Ordinal));
    }

    /// <summary><c>dotnet build</c>, without restore when that has been done.</summary>
    public CommandResult Build(params string[] arguments) => DotnetCommand.Build(
        Folder, File.Exists(Path.Combine(Folder, "obj", "project.assets.json")) ? ["build", "--no-restore", .. arguments] : ["build", .. arguments]);

    /// <summary>Another verb of <c>dotnet</c>.</summary>
    public CommandResult Run(params string[] arguments) => DotnetCommand.Build(Folder, arguments);

    /// <summary><c>dotnet format analyzers</c>, for diagnostics of these ids.</summary>
    public CommandResult Format(params string[] ids) =>
        DotnetCommand.Run(Folder, ["format", "analyzers", "--severity", "info", "--no-restore", "--diagnostics", .. ids]);

    /// <summary>A file in the output folder.</summary>
    public string Output(string file, string framework = "net10.0") => Path.Combine(Folder, "bin", "Debug", framework, file);

    /// <summary>A file in the intermediate folder.</summary>
    public string Intermediate(string file, string framework = "net10.0") => Path.Combine(Folder, "obj", "Debug", framework, file);
}
