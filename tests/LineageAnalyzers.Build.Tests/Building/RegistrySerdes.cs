namespace LineageAnalyzers.Build.Tests.Building;

/// <summary>
/// Confluent's Avro serializers as a DLL, compiled once a run from the stand-ins with all that they need but Confluent.Kafka: the feed that builds use
/// does not serve the package everywhere.
/// </summary>
internal static class RegistrySerdes
{
    private const string Assembly = "Confluent.SchemaRegistry.Serdes.Avro";

    private static readonly Lazy<string> Built = new(Build);

    /// <summary>XML for a project file that references the DLL.</summary>
    public static string Reference => $"""
        <ItemGroup>
          <Reference Include="{Assembly}" HintPath="{Built.Value}" />
        </ItemGroup>
        """;

    private static string Build()
    {
        var folder = Directory.CreateDirectory(Path.Combine(PackageFeed.Root, "serdes")).FullName;
        var libraries = RepositoryFiles.PathOf("src/LineageAnalyzers.StandIns/Libraries");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), PackageFeed.Configuration());
        File.WriteAllText(Path.Combine(folder, $"{Assembly}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <WarningLevel>0</WarningLevel>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{libraries}/{Assembly}/*.cs;{libraries}/Confluent.SchemaRegistry/*.cs;{libraries}/Avro/*.cs;{libraries}/Newtonsoft.Json/*.cs" />
                <PackageReference Include="Confluent.Kafka" Version="2.16.0" />
              </ItemGroup>
            </Project>
            """);
        DotnetCommand.Build(folder, "build", "-o", "out").MustSucceed();
        return Path.Combine(folder, "out", $"{Assembly}.dll");
    }
}
