using LineageAnalyzers.Tool.Scanning.Projects;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>The C# version that a framework has where the project states none.</summary>
internal static class LanguageVersions
{
    /// <summary>The version of the SDK's table; the newest for a framework that is not known.</summary>
    public static LanguageVersion Default(TargetFramework? framework) => framework switch
    {
        null => LanguageVersion.Latest,
        { Identifier: ".NETCoreApp", Version.Major: var major } => major switch
        {
            >= 10 => LanguageVersion.Latest,
            9 => LanguageVersion.CSharp13,
            8 => LanguageVersion.CSharp12,
            7 => LanguageVersion.CSharp11,
            6 => LanguageVersion.CSharp10,
            5 => LanguageVersion.CSharp9,
            3 => LanguageVersion.CSharp8,
            _ => LanguageVersion.CSharp7_3,
        },
        { Identifier: ".NETStandard", Version: { Major: 2, Minor: >= 1 } } => LanguageVersion.CSharp8,
        _ => LanguageVersion.CSharp7_3,
    };
}
