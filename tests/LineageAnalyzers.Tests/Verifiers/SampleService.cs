using System.Collections.Immutable;
using LineageAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>A service of <c>samples/</c> with the contracts that it uses, compiled as one project.</summary>
internal sealed class SampleService
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private SampleService(string name)
    {
        Name = name;
        Settings = Directory.GetFiles(RepositoryFiles.PathOf($"samples/{name}"), "appsettings*.json")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)))
            .ToImmutableArray();
        Compilation = CSharpCompilation.Create(
            $"Acme.{name}",
            SourcesIn(name).Concat(SourcesIn("Contracts")).Append(Tree("ImplicitUsings.cs", ImplicitUsings)),
            [.. References.KafkaService, .. References.AspNetCore],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Every service.</summary>
    public static ImmutableArray<SampleService> All { get; } = [new("OrderService"), new("BillingWorker"), new("NotificationWorker")];

    /// <summary>The name of the service's folder.</summary>
    public string Name { get; }

    /// <summary>The service as it is.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Its settings files.</summary>
    public ImmutableArray<(string File, string Text)> Settings { get; }

    /// <summary>The service while somebody types in one of its files.</summary>
    public CSharpCompilation With(SyntaxTree file, string text) =>
        Compilation.ReplaceSyntaxTree(file, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)file.Options, file.FilePath));

    private static IEnumerable<SyntaxTree> SourcesIn(string folder) =>
        from file in Directory.GetFiles(RepositoryFiles.PathOf($"samples/{folder}"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(RepositoryFiles.PathOf("samples"), file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "Breaking" or "bin" or "obj")
        select Tree(path, File.ReadAllText(file));

    private static SyntaxTree Tree(string path, string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), $"{TestCompilation.Root}/{path}");
}
