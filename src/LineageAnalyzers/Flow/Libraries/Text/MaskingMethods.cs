using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>
/// What makes a value unreadable: redactors, cryptographic hashes that are not broken, keyed hashes, encryption, and own methods that say so. MD5 and SHA-1
/// are computed like any other checksum; keyed with HMAC they mask.
/// </summary>
internal static class MaskingMethods
{
    private const string Attribute = "LineageAnalyzers.Annotations.MasksAttribute";

    private static readonly string[] Hashes =
    [
        "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512", "Shake128", "Shake256", "HMAC", "HMACMD5", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512", "HMACSHA3_256",
        "HMACSHA3_384", "HMACSHA3_512", "HKDF", "Kmac128", "Kmac256", "Rfc2898DeriveBytes",
    ];

    private static readonly HashSet<string> HashNames = new(Hashes, StringComparer.Ordinal);

    private static readonly MethodTable Hashing = new MethodTable()
        .With(static call => call.Memory.Made(call.ResultType), "Create")
        .With(Incremental, "CreateHash", "CreateHMAC")
        .With(Masked, "ComputeHash", "ComputeHashAsync", "DeriveKey", "Expand", "Extract", "GetBytes", "GetCurrentHash", "GetHashAndReset", "HashData", "HashDataAsync", "Pbkdf2")
        .With(MaskedInto, "TryComputeHash", "TryHashData");

    private static readonly MethodTable Encrypting = new MethodTable()
        .With(Masked, "Encrypt", "EncryptCbc", "EncryptCfb", "EncryptEcb", "EncryptKeyWrapPadded", "EncryptValue", "Protect")
        .With(static call => call.Computed(FlowTransformation.Transformation, call.Site.Inputs), "Unprotect")
        .With(MaskedInto, "TryEncrypt", "TryEncryptCbc", "TryEncryptCfb", "TryEncryptEcb")
        .With(static call => call.Memory.Made(call.ResultType), "CreateEncryptor");

    private static readonly MethodTable Passwords = new MethodTable().With(Masked, "EnhancedHashPassword", "HashPassword", "Pbkdf2", "GetBytes", "GetBytesAsync", "Hash");

    private static readonly TypeTables Tables = new TypeTables()
        .With(Hashes.Select(name => "System.Security.Cryptography." + name), Hashing)
        .With("System.Security.Cryptography.HashAlgorithm", new MethodTable()
            .With(static call => IsStrong(call) ? Masked(call) : null, "ComputeHash", "ComputeHashAsync")
            .With(static call => IsStrong(call) ? MaskedInto(call) : null, "TryComputeHash"))
        .With("System.Security.Cryptography.IncrementalHash", Hashing)
        .With(
            [
                "System.Security.Cryptography.SymmetricAlgorithm", "System.Security.Cryptography.RSA", "System.Security.Cryptography.ProtectedData", "System.Security.Cryptography.ProtectedMemory",
                "System.Security.Cryptography.RSACryptoServiceProvider", "Microsoft.AspNetCore.DataProtection.IDataProtector", "Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions",
                "Microsoft.AspNetCore.DataProtection.ITimeLimitedDataProtector", "Microsoft.AspNetCore.DataProtection.DataProtectionAdvancedExtensions",
            ],
            Encrypting)
        // A transform that is an object here was made to encrypt; one that decrypts is nothing that is known.
        .With("System.Security.Cryptography.ICryptoTransform", new MethodTable()
            .With(static call => call.Source.Objects.IsEmpty ? null : Masked(call), "TransformFinalBlock")
            .With(static call => call.Source.Objects.IsEmpty ? null : MaskedInto(call), "TransformBlock"))
        .With(["System.Security.Cryptography.AesGcm", "System.Security.Cryptography.AesCcm", "System.Security.Cryptography.ChaCha20Poly1305"], new MethodTable().With(MaskedInto, "Encrypt"))
        .With(["BCrypt.Net.BCrypt", "Microsoft.AspNetCore.Identity.IPasswordHasher`1", "Microsoft.AspNetCore.Identity.PasswordHasher`1"], Passwords)
        .With(["Microsoft.AspNetCore.Cryptography.KeyDerivation.KeyDerivation", "Konscious.Security.Cryptography.Argon2", "Isopoh.Cryptography.Argon2.Argon2"], Passwords)
        .With(
            [$"{Redactors.Namespace}.Redactor", $"{Redactors.Namespace}.ErasingRedactor", $"{Redactors.Namespace}.HmacRedactor"],
            new MethodTable().With(Redacted, "Redact", "GetRedactedLength", "TryRedact"))
        .With("System.Text.RedactionStringBuilderExtensions", new MethodTable().With(Appended, "AppendRedacted"));

    /// <summary>What a method does; null when it does not mask.</summary>
    public static LibraryMethod? Find(IMethodSymbol method)
    {
        if (Tables.Find(method) is { } found)
            return found;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "MasksAttribute" } type && TypeTables.NameOf(type) == Attribute)
                return new LibraryMethod(Marked) { Exposes = method.IsAbstract || method.DeclaringSyntaxReferences.IsEmpty };
        }

        return null;
    }

    // The variable may be declared as any algorithm.
    private static bool IsStrong(LibraryCall call)
    {
        if (IsStrong(call.Site.Operation.Instance?.Type))
            return true;
        var memory = call.Memory;
        return call.Source.Origins.IsEmpty && !call.Source.Objects.IsEmpty && call.Source.Objects.All(id => IsStrong(memory.State.Object(id).Type));
    }

    private static bool IsStrong(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (HashNames.Contains(current.Name) && NamespaceNames.Of(current) == "System.Security.Cryptography")
                return true;
        }

        return false;
    }

    // One that is made for a broken algorithm is an object of no type.
    private static FlowValue? Incremental(LibraryCall call)
    {
        foreach (var argument in call.Site.Operation.Arguments)
        {
            if (argument.Value is IPropertyReferenceOperation { Property.Name: "MD5" or "SHA1" } && call.Site.Name == "CreateHash")
                return call.Memory.Made(null);
        }

        return call.Memory.Made(call.ResultType);
    }

    // The receiver is an algorithm or a key, but where it was given the data before.
    private static FlowValue? Masked(LibraryCall call)
    {
        // A key or a salt cannot be read in the result, and does not come from where the value does.
        var given = call.Computed(FlowTransformation.Transformation, call.Site.Arguments.Where((_, index) => !(call.Site.IsExtension && index == 0) && call.Site.Method.Parameters[index].Name is not ("key" or "salt" or "nonce" or "iv")));
        if (call.Source.Objects is [var id] && call.Site.Type?.Name == "IncrementalHash" && call.Memory.State.Object(id).Type is null)
            return call.Computed(FlowTransformation.Transformation, call.Site.Instance);
        if (given.Origins.Any(static origin => !origin.IsConstant))
            return Mask(given);
        var held = call.Computed(FlowTransformation.Transformation, call.Site.Instance);
        return Mask(held.IsEmpty ? given : held);
    }

    // What a method that says so of itself gives, whatever it does inside.
    private static FlowValue? Marked(LibraryCall call)
    {
        var given = call.Caller.Call(new FunctionValue(call.Site.Method.ReducedFrom ?? call.Site.Method, null, call.Site.Instance), call.Site.Arguments);
        if (!given.Objects.IsEmpty)
            given = call.Computed(FlowTransformation.Transformation, given);
        // The object that it is called on is nothing that is masked.
        var data = given.Origins.RemoveAll(static origin => origin.Root is SourceRoot { Source: FlowSource.Unknown });
        return Mask(data.IsEmpty ? given : FlowValue.From(data));
    }

    private static FlowValue? Redacted(LibraryCall call)
    {
        var effect = Redactors.EffectOf(call.Source, call);
        if (effect == RedactorEffect.Masks)
            return call.Has("destination") ? MaskedInto(call) : Masked(call);
        var left = Left(call, effect, call.Given("source").Or(call.Given("value")));
        if (!call.Has("destination"))
            return left;
        call.Output("destination", left);
        return FlowValue.None;
    }

    // Where it is not known whether it was masked, neither is claimed: it is not, and nobody can say that it can be read.
    private static FlowValue Left(LibraryCall call, RedactorEffect effect, FlowValue value)
    {
        var computed = call.Computed(FlowTransformation.Transformation, value);
        return effect == RedactorEffect.Nothing ? computed : computed.Select(static origin => origin.Veiled());
    }

    private static FlowValue Mask(FlowValue value) => value.Select(static origin => origin.Masked());

    // The result goes into a buffer that the call is given. What is encrypted does not come back from it.
    private static FlowValue? MaskedInto(LibraryCall call)
    {
        var result = Masked(call) ?? FlowValue.None;
        if (call.Either("destination", "ciphertext", "outputBuffer") is { } buffer)
            call.Output(buffer, result);
        return call.Site.Method.ReturnType.SpecialType is SpecialType.System_Boolean or SpecialType.System_Void ? FlowValue.None : result;
    }

    private static FlowValue? Appended(LibraryCall call)
    {
        var effect = Redactors.EffectOf(call.Given("redactor"), call);
        call.Memory.Give(call.Source, effect == RedactorEffect.Masks ? Mask(call.Computed(FlowTransformation.Transformation, call.Given("value"))) : Left(call, effect, call.Given("value")));
        return call.Source;
    }
}
