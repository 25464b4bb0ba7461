using System.Threading;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Finds the classified members that the text of a whole object shows.</summary>
internal static class PrintedMembers
{
    private const int MostLevels = 4;

    /// <summary>The first classified member that is shown; null when none is.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="shownAs">How it is shown. By its text only what <c>ToString</c> writes is, which the compiler makes for records.</param>
    /// <param name="records">What is classified.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ClassifiedSource? FirstIn(ITypeSymbol? type, ShownAs shownAs, RecordDescriber records, CancellationToken cancellationToken) =>
        type is null ? null : Find(type, shownAs, records, 0, cancellationToken);

    private static ClassifiedSource? Find(ITypeSymbol type, ShownAs shownAs, RecordDescriber records, int level, CancellationToken cancellationToken)
    {
        var isTakenApart = shownAs != ShownAs.Text;
        if (level == MostLevels || type is not INamedTypeSymbol named || !(isTakenApart ? IsTakenApart(named) : IsPrinted(named)))
            return null;
        foreach (var member in Shown(named))
        {
            if (shownAs is ShownAs.Unredacted or ShownAs.UnredactedToTheLast && LoggedParameter.IsLeftOut(member))
                continue;
            var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            var stated = MemberClasses.Of(member, records, cancellationToken);
            if (!stated.Classes.IsEmpty && IsReadable(memberType, isTakenApart && shownAs != ShownAs.Unredacted))
                return new ClassifiedSource(member, stated.Classes.ToList());
            if (!stated.IsStatedNone && Find(memberType, shownAs == ShownAs.Unredacted ? ShownAs.Text : shownAs, records, level + 1, cancellationToken) is { } inner)
                return inner;
        }

        return null;
    }

    // A list or an object whose text is the name of its type shows nothing of what it holds.
    private static bool IsReadable(ITypeSymbol type, bool isTakenApart) =>
        isTakenApart || type.SpecialType == SpecialType.System_String || type.IsValueType || (type is INamedTypeSymbol named && IsPrinted(named));

    private static bool IsTakenApart(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } && type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) != true;

    // A record whose text nobody has written himself.
    private static bool IsPrinted(INamedTypeSymbol type) => type.IsRecord && !type.GetMembers("PrintMembers").Concat(type.GetMembers("ToString")).Any(IsWritten);

    private static bool IsWritten(ISymbol method) => method is IMethodSymbol
        && !method.IsImplicitlyDeclared
        && !method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static IEnumerable<ISymbol> Shown(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsStatic && member.DeclaredAccessibility == Accessibility.Public
                    && member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false })
                    yield return member;
            }
        }
    }
}
