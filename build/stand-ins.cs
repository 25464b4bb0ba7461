#:package Microsoft.CodeAnalysis.CSharp@5.12.0

// Writes the signatures of a library as C# text: what the folders under src/LineageAnalyzers.StandIns/Libraries hold.
//   dotnet run build/stand-ins.cs -- LIBRARY OUTPUT [--reference FILE_OR_FOLDER]... [--only REGEX] [--except REGEX]
// LIBRARY is an assembly, or a project folder of C# sources where no assembly can be had; so is a reference. Only what other assemblies may use is
// written, without bodies, comments or private members. A public member that needs a type that is left out is left out, too.
// Beside them library.txt holds the assembly's identity and what it needs.

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

var references = new List<string>();
string? only = null, except = null, define = null, package = null, version = null;
string[] without = [];
var plain = new List<string>();
for (var index = 0; index < args.Length; index++)
{
    switch (args[index])
    {
        case "--reference": references.Add(args[++index]); break;
        case "--only": only = args[++index]; break;
        case "--except": except = args[++index]; break;
        case "--define": define = args[++index]; break;
        case "--without": without = args[++index].Split(','); break;
        case "--package": package = args[++index]; break;
        case "--version": version = args[++index]; break;
        default: plain.Add(args[index]); break;
    }
}

if (plain.Count != 2)
{
    Console.Error.WriteLine("usage: stand-ins LIBRARY OUTPUT [--reference FILE_OR_FOLDER]... [--only REGEX] [--except REGEX] [--define SYMBOL] [--without ASSEMBLY,...] [--package ID] [--version V]");
    return 2;
}

var framework = Directory.GetFiles(Path.GetDirectoryName(AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator).First(path => path.EndsWith("System.Runtime.dll", StringComparison.Ordinal)))!, "*.dll")
    .Where(path => Regex.IsMatch(Path.GetFileName(path), @"^(System\.|Microsoft\.(CSharp|VisualBasic|Win32)|mscorlib|netstandard|WindowsBase)") && !path.Contains(".Native"));
var assemblies = framework
    .Concat(references.SelectMany(path => !Directory.Exists(path) ? [path] : Directory.GetFiles(path, "*.dll")))
    .Where(path => Path.GetFileName(path) != Path.GetFileName(plain[0]))
    .DistinctBy(Path.GetFileName)
    .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
    .ToList();
foreach (var folder in references.Where(path => Directory.Exists(path) && Directory.GetFiles(path, "*.csproj").Length > 0))
    assemblies.Add(CompilationOf(folder).ToMetadataReference());

IAssemblySymbol library;
if (Directory.Exists(plain[0]))
{
    library = CompilationOf(plain[0]).Assembly;
}
else
{
    var self = MetadataReference.CreateFromFile(plain[0]);
    library = (IAssemblySymbol)CSharpCompilation.Create("reader", [], [.. assemblies, self]).GetAssemblyOrModuleSymbol(self)!;
}

var writer = new SignatureWriter(library, only, except, without);
Directory.CreateDirectory(plain[1]);
foreach (var old in Directory.GetFiles(plain[1], "*.cs"))
    File.Delete(old);
foreach (var (file, text) in writer.Write())
    File.WriteAllText(Path.Combine(plain[1], file), text);

// What a compiler must know about the assembly, and which of the other stand-ins it may need.
var identity = library.Identity;
var needs = library.Modules.Single().ReferencedAssemblies.Select(reference => reference.Name).Where(_ => !Directory.Exists(plain[0]))
    .Concat(writer.Needs).Where(name => !without.Contains(name) && !Regex.IsMatch(name, @"^(System|mscorlib|netstandard|Microsoft\.CSharp)(\.|$)") && name != identity.Name)
    .Distinct().Order(StringComparer.Ordinal);
var key = identity.PublicKey.IsDefaultOrEmpty ? "" : Convert.ToHexString(identity.PublicKey.ToArray()).ToLowerInvariant();
File.WriteAllText(Path.Combine(plain[1], "library.txt"),
    $"assembly: {identity.Name}\nversion: {version ?? identity.Version.ToString()}\nkey: {key}\npackage: {package ?? identity.Name}\nneeds: {string.Join(' ', needs)}\n");
return 0;

CSharpCompilation CompilationOf(string folder)
{
    var parsing = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: define?.Split(',') ?? []);
    var trees = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
        .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parsing, path))
        .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;", parsing));
    return CSharpCompilation.Create(Path.GetFileName(folder), trees, assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}

/// <summary>Prints the public face of one assembly, one file a namespace.</summary>
internal sealed class SignatureWriter(IAssemblySymbol library, string? only, string? except, string[] without)
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks"];
    private readonly StringBuilder _text = new();
    private string _namespace = "";
    private HashSet<string> _ownNames = [];

    /// <summary>The other assemblies that the signatures name.</summary>
    public HashSet<string> Needs { get; } = [];

    public IEnumerable<(string File, string Text)> Write()
    {
        var types = Types(library.GlobalNamespace).Where(IsWritten).ToList();
        _ownNames = [.. AllTypes(library.GlobalNamespace).Select(type => type.Name)];
        foreach (var group in types.GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            _text.Clear();
            _namespace = group.Key;
            foreach (var name in Usings)
                _text.Append("using ").Append(name).Append(";\n");
            _text.Append("\nnamespace ").Append(_namespace).Append(";\n");
            foreach (var type in group.OrderBy(type => type.Name, StringComparer.Ordinal).ThenBy(type => type.Arity))
                WriteType(type, 0);
            yield return (_namespace + ".cs", _text.ToString());
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol space) => Types(space);

    private bool IsWritten(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        if (type.ContainingType is { } outer)
            return IsVisible(type) && IsWritten(outer) && (except is null || !Regex.IsMatch(name, except));
        return IsVisible(type) && type.CanBeReferencedByName
            && (only is null || Regex.IsMatch(name, only)) && (except is null || !Regex.IsMatch(name, except));
    }

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>Whether a type can be named in the stand-in: it is not an error, not left out and not internal.</summary>
    private bool Exists(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Exists(array.ElementType),
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => false,
        ITypeParameterSymbol or IDynamicTypeSymbol => true,
        IErrorTypeSymbol => false,
        INamedTypeSymbol foreign when without.Contains(foreign.ContainingAssembly?.Name) => false,
        INamedTypeSymbol named => named.TypeArguments.All(Exists) && (named.ContainingType is null || Exists(named.ContainingType))
            && (named.IsTupleType || !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, library) || IsWritten(named.OriginalDefinition))
            && (SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, library) || IsVisible(named)),
        _ => true,
    };

    private void WriteType(INamedTypeSymbol type, int depth)
    {
        _text.Append('\n');
        WriteAttributes(type, depth);
        if (type.TypeKind == TypeKind.Enum)
        {
            WriteEnum(type, depth);
            return;
        }

        if (type.TypeKind == TypeKind.Delegate)
        {
            var invoke = type.DelegateInvokeMethod!;
            Line(depth, $"{Access(type)}delegate {Result(invoke)} {type.Name}{TypeParameters(type.TypeParameters)}({Parameters(invoke.Parameters)}){Constraints(type.TypeParameters)};");
            return;
        }

        var bases = new List<string>();
        if (type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object } parent && Exists(parent))
            bases.Add(Name(parent));
        var inherited = type.TypeKind == TypeKind.Interface ? type.Interfaces.SelectMany(i => i.AllInterfaces).ToHashSet<ISymbol?>(SymbolEqualityComparer.Default) : [];
        bases.AddRange(type.Interfaces.Where(i => Exists(i) && !inherited.Contains(i)).Select(Name));
        var kind = type.TypeKind switch
        {
            TypeKind.Interface => "interface",
            TypeKind.Struct => (type.IsReadOnly ? "readonly " : "") + (type.IsRefLikeType ? "ref " : "") + "struct",
            _ => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + "class",
        };
        Line(depth, $"{Access(type)}{kind} {type.Name}{TypeParameters(type.TypeParameters)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{Constraints(type.TypeParameters)}");
        Line(depth, "{");
        var hasConstructor = type.TypeKind != TypeKind.Class || type.IsStatic;
        foreach (var member in type.GetMembers().OrderBy(Order).ThenBy(member => member.Name, StringComparer.Ordinal)
                     .ThenBy(member => member.ToDisplayString(), StringComparer.Ordinal))
        {
            hasConstructor |= member is IMethodSymbol { MethodKind: MethodKind.Constructor } && IsVisible(member);
            WriteMember(type, member, depth + 1);
        }

        if (!hasConstructor)
            Line(depth + 1, $"internal {type.Name}(){BaseCall(type)} => throw null;");
        foreach (var nested in type.GetTypeMembers().Where(IsWritten).OrderBy(nested => nested.Name, StringComparer.Ordinal))
            WriteType(nested, depth + 1);
        Line(depth, "}");
    }

    private static int Order(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IEventSymbol => 2,
        IPropertySymbol => 3,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => 5,
        _ => 4,
    };

    private void WriteEnum(INamedTypeSymbol type, int depth)
    {
        var underlying = type.EnumUnderlyingType!.SpecialType == SpecialType.System_Int32 ? "" : " : " + Name(type.EnumUnderlyingType);
        Line(depth, $"{Access(type)}enum {type.Name}{underlying}");
        Line(depth, "{");
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst))
            Line(depth + 1, $"{Identifier(field.Name)} = {Convert.ToString(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)},");
        Line(depth, "}");
    }

    private void WriteMember(INamedTypeSymbol type, ISymbol member, int depth)
    {
        switch (member)
        {
            case IFieldSymbol field when IsVisible(field) && Exists(field.Type) && field.AssociatedSymbol is null && field.CanBeReferencedByName:
                WriteAttributes(field, depth);
                var modifiers = field.IsConst ? "const " : (field.IsStatic ? "static " : "") + (field.IsReadOnly ? "readonly " : "");
                Line(depth, $"{Access(field)}{modifiers}{Name(field.Type)} {Identifier(field.Name)}{(field.IsConst ? " = " + Literal(field.ConstantValue, field.Type) : "")};");
                break;
            case IPropertySymbol property:
                WriteProperty(type, property, depth);
                break;
            case IEventSymbol @event when Exists(@event.Type) && (IsVisible(@event) || @event.ExplicitInterfaceImplementations.Any(i => Exists(i.ContainingType))):
                var body = type.TypeKind == TypeKind.Interface || @event.IsAbstract ? ";" : " { add { } remove { } }";
                var explicitEvent = @event.ExplicitInterfaceImplementations.FirstOrDefault();
                Line(depth, explicitEvent is null
                    ? $"{Access(@event)}{Modifiers(@event, type)}event {Name(@event.Type)} {Identifier(@event.Name)}{body}"
                    : $"event {Name(@event.Type)} {Name(explicitEvent.ContainingType)}.{explicitEvent.Name}{body}");
                break;
            case IMethodSymbol method:
                WriteMethod(type, method, depth);
                break;
        }
    }

    private void WriteProperty(INamedTypeSymbol type, IPropertySymbol property, int depth)
    {
        var implemented = property.ExplicitInterfaceImplementations.FirstOrDefault(i => Exists(i.ContainingType) && IsVisible(i.ContainingType));
        if ((!IsVisible(property) && implemented is null) || !Exists(property.Type) || !property.Parameters.All(p => Exists(p.Type)))
            return;
        if (property.IsOverride && !OverridesWritten(property.OverriddenProperty))
            return;
        var bodiless = type.TypeKind == TypeKind.Interface && !property.IsStatic || property.IsAbstract;
        var auto = type.TypeKind == TypeKind.Class && property is { IsIndexer: false, RefKind: RefKind.None, Type.IsRefLikeType: false } && !bodiless && implemented is null && property.GetMethod is { } g && IsVisible(g) && !property.IsOverride
            && (property.SetMethod is null || IsVisible(property.SetMethod));
        var accessors = "";
        if (property.GetMethod is { } get && (IsVisible(get) || implemented is not null))
            accessors += Accessor(property, get) + (bodiless || auto ? "get; " : "get => throw null; ");
        if (property.SetMethod is { } set && (IsVisible(set) || implemented is not null))
            accessors += Accessor(property, set) + (set.IsInitOnly ? "init" : "set") + (bodiless || auto ? "; " : " { } ");
        if (accessors.Length == 0)
            return;
        var name = property.IsIndexer ? $"this[{Parameters(property.Parameters)}]" : Identifier(property.Name);
        if (implemented is not null)
        {
            var own = implemented.IsIndexer ? $"this[{Parameters(property.Parameters)}]" : implemented.Name;
            Line(depth, $"{(property.IsStatic ? "static " : "")}{Name(property.Type)} {Name(implemented.ContainingType)}.{own} {{ {accessors}}}");
            return;
        }

        WriteAttributes(property, depth);
        if (property.IsIndexer && property.MetadataName != "Item" && !property.IsOverride)
            Line(depth, $"[System.Runtime.CompilerServices.IndexerName(\"{property.MetadataName}\")]");
        var refKind = property.RefKind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" };
        Line(depth, $"{Access(property)}{Modifiers(property, type)}{(property.IsRequired ? "required " : "")}{(type.TypeKind == TypeKind.Struct && !type.IsReadOnly && property is { IsStatic: false, GetMethod.IsReadOnly: true, SetMethod: null } ? "readonly " : "")}{refKind}{Name(property.Type)} {name} {{ {accessors}}}");
    }

    private static string Accessor(IPropertySymbol property, IMethodSymbol accessor) =>
        accessor.DeclaredAccessibility == property.DeclaredAccessibility ? "" : accessor.DeclaredAccessibility switch
        {
            Accessibility.Protected => "protected ",
            Accessibility.ProtectedOrInternal => "protected internal ",
            _ => "",
        };

    private void WriteMethod(INamedTypeSymbol type, IMethodSymbol method, int depth)
    {
        if (method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.Destructor or MethodKind.StaticConstructor)
            return;
        if (!Exists(method.ReturnType) || !method.Parameters.All(p => Exists(p.Type)) || (method.Name.Contains('<') && method.ExplicitInterfaceImplementations.IsEmpty))
            return;
        var implemented = method.ExplicitInterfaceImplementations.FirstOrDefault(i => Exists(i.ContainingType) && IsVisible(i.ContainingType));
        var body = type.TypeKind == TypeKind.Interface && !method.IsStatic || method.IsAbstract ? ";" : " => throw null;";
        if (implemented is not null)
        {
            if (implemented.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove)
                return;
            Line(depth, $"{(method.IsStatic ? "static " : "")}{Result(method)} {Name(implemented.ContainingType)}.{implemented.Name}{TypeParameters(method.TypeParameters)}({Parameters(method.Parameters, defaults: false)}){body}");
            return;
        }

        if (!IsVisible(method) || (method.IsOverride && (method.Name == "Finalize" || !OverridesWritten(method.OverriddenMethod))))
            return;
        if (method.MethodKind == MethodKind.Constructor)
        {
            if (type.TypeKind == TypeKind.Struct && method.Parameters.Length == 0 && method.IsImplicitlyDeclared)
                return;
            WriteAttributes(method, depth);
            Line(depth, $"{Access(method)}{type.Name}({Parameters(method.Parameters)}){BaseCall(type)} => throw null;");
            return;
        }

        WriteAttributes(method, depth);
        if (method.MethodKind == MethodKind.Conversion)
        {
            Line(depth, $"{Access(method)}static {(method.Name.Contains("Implicit") ? "implicit" : "explicit")} operator {Name(method.ReturnType)}({Parameters(method.Parameters)}){body}");
            return;
        }

        var name = method.MethodKind == MethodKind.UserDefinedOperator
            ? "operator " + SyntaxFacts.GetText(SyntaxFacts.GetOperatorKind(method.MetadataName))
            : Identifier(method.Name) + TypeParameters(method.TypeParameters);
        var parameters = (method.IsExtensionMethod ? "this " : "") + Parameters(method.Parameters);
        Line(depth, $"{Access(method)}{Modifiers(method, type)}{Result(method)} {name}({parameters}){(method.IsOverride ? "" : Constraints(method.TypeParameters))}{body}");
    }

    /// <summary>Whether the member that an override goes back to is there to be overridden.</summary>
    private bool OverridesWritten(ISymbol? overridden) => overridden switch
    {
        null => false,
        IMethodSymbol { IsOverride: true, OverriddenMethod: var next } => OverridesWritten(next),
        IPropertySymbol { IsOverride: true, OverriddenProperty: var next } => OverridesWritten(next),
        _ => IsVisible(overridden) && Exists(overridden.ContainingType),
    };

    /// <summary>A call of the base constructor where the base class has none without parameters.</summary>
    private string BaseCall(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.BaseType is not { } parent || parent.SpecialType == SpecialType.System_Object || !Exists(parent))
            return "";
        var constructors = parent.InstanceConstructors.Where(c => IsVisible(c) && c.Parameters.All(p => Exists(p.Type))).OrderBy(c => c.Parameters.Length).ToList();
        if (constructors.Count == 0 || constructors[0].Parameters.Length == 0)
            return "";
        return " : base(" + string.Join(", ", constructors[0].Parameters.Select(p => (p.RefKind == RefKind.None ? "" : p.RefKind.ToString().ToLowerInvariant() + " ") + $"default({Name(p.Type)})")) + ")";
    }

    private void WriteAttributes(ISymbol symbol, int depth)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case "System.FlagsAttribute":
                    Line(depth, "[Flags]");
                    break;
                case "System.ObsoleteAttribute" when attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[1].Value is true:
                    Line(depth, "[Obsolete(\"\", error: true)]");
                    break;
                case "System.ObsoleteAttribute" when symbol is not INamedTypeSymbol { IsRefLikeType: true }:
                    Line(depth, "[Obsolete]");
                    break;
                case "System.AttributeUsageAttribute":
                    var named = string.Concat(attribute.NamedArguments.Select(pair => $", {pair.Key} = {(pair.Value.Value is true ? "true" : "false")}"));
                    Line(depth, $"[AttributeUsage((AttributeTargets){attribute.ConstructorArguments[0].Value}{named})]");
                    break;
            }
        }
    }

    private static string Access(ISymbol symbol) => symbol.ContainingType?.TypeKind == TypeKind.Interface && symbol is not INamedTypeSymbol ? "" : symbol.DeclaredAccessibility switch
    {
        Accessibility.Protected => "protected ",
        Accessibility.ProtectedOrInternal => "protected internal ",
        _ => "public ",
    };

    private static string Modifiers(ISymbol member, INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
            return member.IsStatic ? (member.IsAbstract ? "static abstract " : "static ") : Hides(member) ? "new " : "";
        var hides = Hides(member) ? "new " : "";
        if (member.IsStatic)
            return hides + "static ";
        if (member.IsOverride)
            return (member.IsSealed ? "sealed " : "") + (member.IsAbstract ? "abstract " : "") + "override ";
        return hides + (member.IsAbstract ? "abstract " : member.IsVirtual ? "virtual " : "");
    }

    private static bool Hides(ISymbol member)
    {
        if (member.IsOverride)
            return false;
        var bases = member.ContainingType.TypeKind == TypeKind.Interface ? member.ContainingType.AllInterfaces : Bases(member.ContainingType);
        return bases.Any(parent => parent.GetMembers(member.Name).Any(other => IsVisible(other)
            && (other is not IMethodSymbol otherMethod || member is not IMethodSymbol method
                || (otherMethod.Parameters.Length == method.Parameters.Length && otherMethod.Arity == method.Arity
                    && otherMethod.Parameters.Zip(method.Parameters).All(pair => SymbolEqualityComparer.Default.Equals(pair.First.Type, pair.Second.Type))))));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            yield return parent;
    }

    private string Result(IMethodSymbol method) =>
        (method.RefKind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" }) + (method.ReturnsVoid ? "void" : Name(method.ReturnType));

    private string Parameters(IEnumerable<IParameterSymbol> parameters, bool defaults = true) => string.Join(", ", parameters.Select(parameter =>
    {
        var prefix = parameter is { IsParams: true, Type: IArrayTypeSymbol } ? "params " : parameter.RefKind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", RefKind.In => "in ", RefKind.RefReadOnlyParameter => "ref readonly ", _ => "" };
        var value = defaults && parameter.HasExplicitDefaultValue ? " = " + Literal(parameter.ExplicitDefaultValue, parameter.Type) : "";
        return $"{prefix}{Name(parameter.Type)} {Identifier(parameter.Name)}{value}";
    }));

    private static string TypeParameters(IReadOnlyCollection<ITypeParameterSymbol> parameters) => parameters.Count == 0 ? "" :
        "<" + string.Join(", ", parameters.Select(p => (p.Variance switch { VarianceKind.In => "in ", VarianceKind.Out => "out ", _ => "" }) + p.Name)) + ">";

    private string Constraints(IEnumerable<ITypeParameterSymbol> parameters)
    {
        var text = "";
        foreach (var parameter in parameters)
        {
            var parts = new List<string>();
            if (parameter.HasUnmanagedTypeConstraint)
                parts.Add("unmanaged");
            else if (parameter.HasValueTypeConstraint)
                parts.Add("struct");
            else if (parameter.HasReferenceTypeConstraint)
                parts.Add("class");
            else if (parameter.HasNotNullConstraint)
                parts.Add("notnull");
            parts.AddRange(parameter.ConstraintTypes.Where(Exists).Select(Name));
            if (parameter is { HasConstructorConstraint: true, HasValueTypeConstraint: false })
                parts.Add("new()");
            if (parts.Count > 0)
                text += $" where {parameter.Name} : {string.Join(", ", parts)}";
        }

        return text;
    }

    private string Name(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                // The rank of the outermost array is written first.
                var ranks = "";
                ITypeSymbol element = array;
                while (element is IArrayTypeSymbol inner)
                {
                    ranks += "[" + new string(',', inner.Rank - 1) + "]";
                    element = inner.ElementType;
                }

                return Name(element) + ranks;
            case IDynamicTypeSymbol:
                return "dynamic";
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return Name(nullable.TypeArguments[0]) + "?";
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return "(" + string.Join(", ", tuple.TupleElements.Select(e => Name(e.Type) + (e.IsExplicitlyNamedTupleElement ? " " + e.Name : ""))) + ")";
            case INamedTypeSymbol named:
                var keyword = named.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes));
                if (named.SpecialType is not SpecialType.None and not SpecialType.System_Collections_Generic_IEnumerable_T && SyntaxFacts.GetKeywordKind(keyword) != SyntaxKind.None)
                    return keyword;
                return Qualifier(named) + Identifier(named.Name) + (named.TypeArguments.Length > 0 ? "<" + string.Join(", ", named.TypeArguments.Select(Name)) + ">" : "");
            default:
                return Identifier(type.Name);
        }
    }

    /// <summary>What must stand before a type's name: nothing for the file's own namespace and its usings, unless a name would mean two things.</summary>
    private string Qualifier(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return Name(outer) + ".";
        var space = type.ContainingNamespace.ToDisplayString();
        Needs.Add(type.ContainingAssembly.Name);
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, library))
        {
            var unique = AllTypes(library.GlobalNamespace).Count(other => other.Name == type.Name && other.ContainingNamespace.ToDisplayString() != space) == 0;
            if (unique && (_namespace == space || _namespace.StartsWith(space + ".", StringComparison.Ordinal)))
                return "";
            return "global::" + space + ".";
        }

        var near = Usings.Contains(space) || _namespace.StartsWith(space + ".", StringComparison.Ordinal);
        return near && !_ownNames.Contains(type.Name) ? "" : "global::" + space + ".";
    }

    private string Literal(object? value, ITypeSymbol type)
    {
        if (value is null)
            return type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? "null" : "default";
        var target = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (target.TypeKind == TypeKind.Enum)
        {
            var named = target.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.IsConst && Equals(field.ConstantValue, value));
            return named is not null ? $"{Name(target)}.{Identifier(named.Name)}" : $"({Name(target)})({Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)})";
        }

        return SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + value switch { float => "f", decimal => "m", double => "d", _ => "" };
    }

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private void Line(int depth, string text) => _text.Append(' ', depth * 4).Append(text).Append('\n');
}
