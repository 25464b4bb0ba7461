using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LineageAnalyzers.StandIns;

/// <summary>
/// The signatures of one library as C# text. Compiled, they make an assembly with the library's own identity, against which code binds as
/// against the library itself; nothing in it can run.
/// </summary>
public sealed class StandInLibrary
{
    private readonly Lazy<ImmutableArray<StandInSource>> _sources;

    private StandInLibrary(StandInFolder folder)
    {
        AssemblyName = folder.Value("assembly");
        AssemblyVersion = Version.Parse(folder.Value("version"));
        PublicKey = [.. Convert.FromHexString(folder.Value("key"))];
        Package = folder.Value("package");
        Needs = [.. folder.Value("needs").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Namespaces = folder.Namespaces;
        _sources = new(folder.ReadSources);
    }

    /// <summary>Every stand-in, in ordinal order of the assembly names.</summary>
    public static ImmutableArray<StandInLibrary> All { get; } =
        [.. StandInFolder.All().Select(folder => new StandInLibrary(folder)).OrderBy(library => library.AssemblyName, StringComparer.Ordinal)];

    private static FrozenDictionary<string, StandInLibrary> ByAssembly { get; } = All.ToFrozenDictionary(library => library.AssemblyName);

    /// <summary>The simple name of the library's assembly.</summary>
    public string AssemblyName { get; }

    /// <summary>The version of the assembly that the signatures were read from.</summary>
    public Version AssemblyVersion { get; }

    /// <summary>The full public key of the assembly; empty where it is not known.</summary>
    public ImmutableArray<byte> PublicKey { get; }

    /// <summary>The id of the NuGet package that brings the assembly.</summary>
    public string Package { get; }

    /// <summary>The assemblies whose types the library names; those without a stand-in of their own are not named by this one.</summary>
    public ImmutableArray<string> Needs { get; }

    /// <summary>The namespaces in which the library has types.</summary>
    public ImmutableArray<string> Namespaces { get; }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public ImmutableArray<StandInSource> Sources => _sources.Value;

    /// <summary>The stand-in for an assembly, or null if there is none.</summary>
    public static StandInLibrary? Get(string assemblyName) => ByAssembly.GetValueOrDefault(assemblyName);

    /// <summary>The stand-ins and all that they need, each once, needed ones first.</summary>
    public static ImmutableArray<StandInLibrary> Closure(IEnumerable<StandInLibrary> libraries)
    {
        var closure = ImmutableArray.CreateBuilder<StandInLibrary>();
        var seen = new HashSet<StandInLibrary>();
        foreach (var library in libraries)
            Visit(library);
        return closure.ToImmutable();

        void Visit(StandInLibrary library)
        {
            if (!seen.Add(library))
                return;
            foreach (var need in library.Needs)
            {
                if (Get(need) is { } needed)
                    Visit(needed);
            }

            closure.Add(library);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => AssemblyName;
}
