using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Encryption;

public interface IDecryptionSettings : global::Silverback.Configuration.IValidatableSettings
{
}

public interface IEncryptionSettings : global::Silverback.Configuration.IValidatableSettings
{
}

public class SymmetricDecryptionSettings : SymmetricEncryptionSettingsBase, IDecryptionSettings, IEquatable<SymmetricDecryptionSettings>
{
    public SymmetricDecryptionSettings() => throw null;
    protected SymmetricDecryptionSettings(SymmetricDecryptionSettings original) => throw null;
    protected override Type EqualityContract { get => throw null; }
    public Func<string, byte[]> KeyProvider { get; init; }
    public virtual bool Equals(SymmetricDecryptionSettings other) => throw null;
    public sealed override bool Equals(SymmetricEncryptionSettingsBase other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public override void Validate() => throw null;
    public static bool operator ==(SymmetricDecryptionSettings left, SymmetricDecryptionSettings right) => throw null;
    public static bool operator !=(SymmetricDecryptionSettings left, SymmetricDecryptionSettings right) => throw null;
}

public class SymmetricEncryptionSettings : SymmetricEncryptionSettingsBase, IEncryptionSettings, IEquatable<SymmetricEncryptionSettings>
{
    public SymmetricEncryptionSettings() => throw null;
    protected SymmetricEncryptionSettings(SymmetricEncryptionSettings original) => throw null;
    protected override Type EqualityContract { get => throw null; }
    public string KeyIdentifier { get; init; }
    public virtual bool Equals(SymmetricEncryptionSettings other) => throw null;
    public sealed override bool Equals(SymmetricEncryptionSettingsBase other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public override void Validate() => throw null;
    public static bool operator ==(SymmetricEncryptionSettings left, SymmetricEncryptionSettings right) => throw null;
    public static bool operator !=(SymmetricEncryptionSettings left, SymmetricEncryptionSettings right) => throw null;
}

public abstract class SymmetricEncryptionSettingsBase : global::Silverback.Configuration.IValidatableSettings, IEquatable<SymmetricEncryptionSettingsBase>
{
    protected SymmetricEncryptionSettingsBase() => throw null;
    protected SymmetricEncryptionSettingsBase(SymmetricEncryptionSettingsBase original) => throw null;
    public string AlgorithmName { get; init; }
    public int? BlockSize { get; init; }
    public global::System.Security.Cryptography.CipherMode? CipherMode { get; init; }
    protected virtual Type EqualityContract { get; }
    public int? FeedbackSize { get; init; }
    public byte[] InitializationVector { get; init; }
    public byte[] Key { get; init; }
    public global::System.Security.Cryptography.PaddingMode? PaddingMode { get; init; }
    public virtual bool Equals(SymmetricEncryptionSettingsBase other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public virtual void Validate() => throw null;
    public static bool operator ==(SymmetricEncryptionSettingsBase left, SymmetricEncryptionSettingsBase right) => throw null;
    public static bool operator !=(SymmetricEncryptionSettingsBase left, SymmetricEncryptionSettingsBase right) => throw null;
}
