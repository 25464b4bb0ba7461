using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.StandIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>Stand-ins as references: each is compiled once, when the first project asks for it.</summary>
internal static class StandInReferences
{
    // Signatures without bodies hide members, name obsolete ones and hold fields nobody sets; of the compiler's words only errors count.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, deterministic: true, generalDiagnosticOption: ReportDiagnostic.Suppress);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly ConcurrentDictionary<StandInLibrary, Lazy<MetadataReference>> Compiled = [];

    /// <summary>The reference for one stand-in.</summary>
    /// <exception cref="LineageException">The stand-in does not compile against this runtime.</exception>
    public static MetadataReference Of(StandInLibrary library) => Compiled.GetOrAdd(library, key => new(() => Compile(key))).Value;

    /// <summary>The compilation behind a stand-in, with the library's own name, version and key.</summary>
    public static CSharpCompilation Compilation(StandInLibrary library)
    {
        var trees = library.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path))
            .Append(CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{library.AssemblyVersion}\")]", ParseOptions));
        var needs = StandInLibrary.Closure([library]).Where(needed => needed != library).Select(Of);
        var options = library.PublicKey.IsEmpty ? Options : Options.WithCryptoPublicKey(library.PublicKey).WithPublicSign(true);
        return CSharpCompilation.Create(
            library.AssemblyName, trees, [.. FrameworkReferences.Runtime, .. NeedsAspNetCore(library) ? FrameworkReferences.AspNetCore : [], .. needs], options);
    }

    /// <summary>Whether a stand-in can be had here: those that extend ASP.NET Core need it installed beside the runtime.</summary>
    public static bool CanCompile(StandInLibrary library) => !NeedsAspNetCore(library) || !FrameworkReferences.AspNetCore.IsEmpty;

    private static bool NeedsAspNetCore(StandInLibrary library) => library.Needs.Any(name => name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));

    private static MetadataReference Compile(StandInLibrary library)
    {
        var image = new MemoryStream();
        var result = Compilation(library).Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: true));
        if (!result.Success)
        {
            var first = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new LineageException(
                $"the signatures of {library} do not fit the installed .NET ({first.GetMessage()})", library.AssemblyName, "Please report it with your .NET version.");
        }

        return MetadataReference.CreateFromImage(ImmutableArray.Create(image.ToArray()), filePath: library.AssemblyName + ".dll");
    }
}
