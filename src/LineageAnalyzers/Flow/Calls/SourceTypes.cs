using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>The types that a compilation and the projects that it references as source declare.</summary>
internal static class SourceTypes
{
    /// <summary>Every class, struct and record, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(Compilation compilation) => WithInterfaces(compilation).Where(static type => type.TypeKind != TypeKind.Interface);

    /// <summary>The same, and every interface.</summary>
    public static IEnumerable<INamedTypeSymbol> WithInterfaces(Compilation compilation)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                pending.Push(assembly.GlobalNamespace);
        }

        while (pending.Count > 0)
        {
            // To ask a type for all its members makes the compiler bind the declaration of each.
            var container = pending.Pop();
            foreach (var member in container is INamedTypeSymbol outer ? outer.GetTypeMembers() : container.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type)
                    yield return type;
            }
        }
    }
}
