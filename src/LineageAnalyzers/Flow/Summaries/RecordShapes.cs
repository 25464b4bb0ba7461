using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>
/// Tells by names alone whether a project without a client says how its data stands on the wire, or what it is classified as: then another project may put
/// it into a record, and what its methods do with it is of use.
/// </summary>
internal static class RecordShapes
{
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "JsonPropertyName", "JsonProperty", "JsonInclude", "DataMember", "DataContract", "ProtoMember", "ProtoContract", "MessagePackObject", "PersonalData", "ProtectedPersonalData",
        "Classified", "Masks",
    };

    /// <summary>Whether the project has such types, or methods that mask.</summary>
    public static bool AreIn(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (AreIn(tree.GetRoot(cancellationToken)))
                return true;
        }

        return false;
    }

    private static bool AreIn(SyntaxNode container)
    {
        var members = container switch
        {
            CompilationUnitSyntax unit => unit.Members,
            BaseNamespaceDeclarationSyntax space => space.Members,
            TypeDeclarationSyntax type => type.Members,
            _ => default,
        };
        foreach (var member in members)
        {
            if (member is BaseTypeDeclarationSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax && IsMarked(member))
                return true;
            if (member is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax && AreIn(member))
                return true;
        }

        return false;
    }

    private static bool IsMarked(MemberDeclarationSyntax member)
    {
        foreach (var list in member.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
                if (name is SimpleNameSyntax simple && Attributes.Contains(simple.Identifier.ValueText))
                    return true;
            }
        }

        return false;
    }
}
