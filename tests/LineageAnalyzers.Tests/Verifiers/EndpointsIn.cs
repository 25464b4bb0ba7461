using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>The manifests and endpoints of test code.</summary>
internal static class EndpointsIn
{
    /// <summary>The usings that a Kafka service has.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Confluent.Kafka;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        """;

    /// <summary>The endpoints of code that gets the usual usings and these settings files.</summary>
    public static IReadOnlyList<Endpoint> Code(string code, params (string File, string Text)[] settings) =>
        Compilation(TestCompilation.Create(Usings + code), settings).Endpoints;

    /// <summary>The only endpoint of code that gets the usual usings and these settings files.</summary>
    public static Endpoint Single(string code, params (string File, string Text)[] settings) => Assert.Single(Code(code, settings));

    /// <summary>The manifest of a compilation with these settings and schema files.</summary>
    public static Manifest Compilation(Compilation compilation, params (string File, string Text)[] files) => ManifestBuilder.Build(
        compilation,
        new ManifestInput
        {
            ProjectName = "Acme.Tests",
            ProjectPath = "src/Acme.Tests.csproj",
            RepositoryRoot = TestCompilation.Root,
            SettingsFiles = [.. files.Where(file => !SchemaFiles.IsSchemaFile(file.File)).Select(file => new SettingsFile($"{TestCompilation.Root}/src/{file.File}", file.Text))],
            SchemaFiles = [.. files.Where(file => SchemaFiles.IsSchemaFile(file.File)).Select(file => new SchemaFile($"{TestCompilation.Root}/src/{file.File}", file.Text))],
        },
        CancellationToken.None);
}
