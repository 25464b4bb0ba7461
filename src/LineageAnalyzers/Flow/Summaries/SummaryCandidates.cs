using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>A declaration of code that other assemblies may call.</summary>
/// <param name="Node">The declaration of the method or accessor, or of a type whose constructor has none of its own.</param>
/// <param name="Rank">How likely it is that data passes through it; the lowest first.</param>
internal readonly record struct SummaryCandidate(SyntaxNode Node, int Rank)
{
    /// <summary>The size of its text, for what it costs to read it.</summary>
    public int Length => Node.Span.Length;
}

/// <summary>
/// Finds by syntax alone the methods that may be worth telling of: public ones with a body that take or give more than numbers. To ask the symbols of a
/// whole project would cost more than a project may pay whose methods nobody asks for.
/// </summary>
internal static class SummaryCandidates
{
    private const int Mapping = 0;
    private const int Text = 1;
    private const int Making = 2;
    private const int Other = 3;

    /// <summary>The candidates of a file, in the order of their places.</summary>
    public static IEnumerable<SummaryCandidate> In(SyntaxNode root)
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            var members = node switch
            {
                CompilationUnitSyntax unit => unit.Members,
                BaseNamespaceDeclarationSyntax space => space.Members,
                ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax when !IsHidden((TypeDeclarationSyntax)node) => ((TypeDeclarationSyntax)node).Members,
                _ => default,
            };
            if (node is TypeDeclarationSyntax type && !IsHidden(type) && HasOwnWork(type))
                yield return new SummaryCandidate(type, Making);
            foreach (var member in members)
            {
                if (member is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                    pending.Push(member);
                else if (!IsHidden(member))
                {
                    foreach (var found in Of(member))
                        yield return found;
                }
            }
        }
    }

    private static IEnumerable<SummaryCandidate> Of(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax { Body: null, ExpressionBody: null }:
                break;
            case MethodDeclarationSyntax method when !IsPlain(method.ReturnType) || method.ParameterList.Parameters.Any(parameter => !IsPlain(parameter.Type)):
                yield return new SummaryCandidate(method, RankOf(method));
                break;
            case ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 } constructor when constructor.Body is not null || constructor.ExpressionBody is not null:
                yield return new SummaryCandidate(constructor, Making);
                break;
            case ConversionOperatorDeclarationSyntax { Body: null, ExpressionBody: null }:
                break;
            case ConversionOperatorDeclarationSyntax conversion:
                yield return new SummaryCandidate(conversion, Mapping);
                break;
            case PropertyDeclarationSyntax { ExpressionBody: { } body } property when !IsPlain(property.Type):
                yield return new SummaryCandidate(body, Making);
                break;
            case PropertyDeclarationSyntax { AccessorList: { } accessors } property when !IsPlain(property.Type):
                foreach (var accessor in accessors.Accessors)
                {
                    if ((accessor.Body is not null || accessor.ExpressionBody is not null) && !HasModifier(accessor.Modifiers, SyntaxKind.PrivateKeyword))
                        yield return new SummaryCandidate(accessor, Making);
                }

                break;
        }
    }

    private static int RankOf(MethodDeclarationSyntax method)
    {
        var takesObject = method.ParameterList.Parameters.Any(parameter => IsObject(parameter.Type));
        if (takesObject && IsObject(method.ReturnType))
            return Mapping;
        return takesObject || method.ParameterList.Parameters.Any(parameter => !IsPlain(parameter.Type)) ? Text : Other;
    }

    // A primary constructor of a class, or fields that its methods hide data in, or members that are declared with what is computed. What a record does with
    // its parameters is known by its kind.
    private static bool HasOwnWork(TypeDeclarationSyntax type) => !HasModifier(type.Modifiers, SyntaxKind.StaticKeyword)
        && (type is ClassDeclarationSyntax { ParameterList.Parameters.Count: > 0 } or StructDeclarationSyntax { ParameterList.Parameters.Count: > 0 }
        || type.Members.Any(member => (member is FieldDeclarationSyntax field && !HasModifier(field.Modifiers, SyntaxKind.StaticKeyword) && !HasModifier(field.Modifiers, SyntaxKind.ConstKeyword))
            || member is PropertyDeclarationSyntax { Initializer.Value: InvocationExpressionSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax }));

    private static bool IsHidden(MemberDeclarationSyntax member) => member is TypeDeclarationSyntax
        ? HasModifier(member.Modifiers, SyntaxKind.PrivateKeyword) && !HasModifier(member.Modifiers, SyntaxKind.ProtectedKeyword)
        : !HasModifier(member.Modifiers, SyntaxKind.PublicKeyword) && !HasModifier(member.Modifiers, SyntaxKind.ProtectedKeyword) && !HasModifier(member.Modifiers, SyntaxKind.InternalKeyword);

    private static bool HasModifier(SyntaxTokenList modifiers, SyntaxKind kind)
    {
        foreach (var modifier in modifiers)
        {
            if (modifier.IsKind(kind))
                return true;
        }

        return false;
    }

    // Numbers, truth values and nothing: they carry no data that anybody looks for.
    private static bool IsPlain(TypeSyntax? type) => type switch
    {
        null => true,
        PredefinedTypeSyntax predefined => !predefined.Keyword.IsKind(SyntaxKind.StringKeyword) && !predefined.Keyword.IsKind(SyntaxKind.ObjectKeyword),
        NullableTypeSyntax nullable => IsPlain(nullable.ElementType),
        IdentifierNameSyntax name => name.Identifier.ValueText is "CancellationToken" or "TimeSpan" or "Task" or "ValueTask" or "Type" or "ILogger",
        _ => false,
    };

    private static bool IsObject(TypeSyntax? type) => type switch
    {
        NullableTypeSyntax nullable => IsObject(nullable.ElementType),
        null or PredefinedTypeSyntax => false,
        _ => !IsPlain(type),
    };
}
