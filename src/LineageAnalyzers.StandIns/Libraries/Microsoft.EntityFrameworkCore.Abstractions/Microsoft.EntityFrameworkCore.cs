using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore;

public sealed class BackingFieldAttribute : System.Attribute
{
    public BackingFieldAttribute(string @name) => throw null;
    public string @Name { get => throw null; }
}

public sealed class CommentAttribute : System.Attribute
{
    public CommentAttribute(string @comment) => throw null;
    public string @Comment { get => throw null; }
}

public class DbFunctionAttribute : System.Attribute
{
    public DbFunctionAttribute() => throw null;
    public DbFunctionAttribute(string @name, string @schema = default) => throw null;
    public virtual bool @IsBuiltIn { get => throw null; set => throw null; }
    public virtual bool @IsNullable { get => throw null; set => throw null; }
    public bool @IsNullableHasValue { get => throw null; }
    public virtual string @Name { get => throw null; set => throw null; }
    public virtual string @Schema { get => throw null; set => throw null; }
}

public enum DeleteBehavior
{
    ClientSetNull = 0,
    Restrict = 1,
    SetNull = 2,
    Cascade = 3,
    ClientCascade = 4,
    NoAction = 5,
    ClientNoAction = 6,
}

public sealed class DeleteBehaviorAttribute : System.Attribute
{
    public DeleteBehaviorAttribute(Microsoft.EntityFrameworkCore.DeleteBehavior @behavior) => throw null;
    public Microsoft.EntityFrameworkCore.DeleteBehavior @Behavior { get => throw null; }
}

public class EntityTypeConfigurationAttribute : System.Attribute
{
    public EntityTypeConfigurationAttribute(System.Type @entityConfigurationType) => throw null;
    public System.Type @EntityTypeConfigurationType { get => throw null; }
}

public sealed class IndexAttribute : System.Attribute
{
    public IndexAttribute(string @propertyName, params string[] @additionalPropertyNames) => throw null;
    public IndexAttribute(params string[] @propertyNames) => throw null;
    public bool @AllDescending { get => throw null; set => throw null; }
    public bool[] @IsDescending { get => throw null; set => throw null; }
    public bool @IsUnique { get => throw null; set => throw null; }
    public bool @IsUniqueHasValue { get => throw null; }
    public string @Name { get => throw null; set => throw null; }
    public System.Collections.Generic.IReadOnlyList<string> @PropertyNames { get => throw null; }
}

public sealed class KeylessAttribute : System.Attribute
{
    public KeylessAttribute() => throw null;
}

public static class ObservableCollectionExtensions
{
    public static System.ComponentModel.BindingList<T> ToBindingList<T>(this System.Collections.ObjectModel.ObservableCollection<T> @source) where T : class => throw null;
}

public sealed class OwnedAttribute : System.Attribute
{
    public OwnedAttribute() => throw null;
}

public class PrecisionAttribute : System.Attribute
{
    public PrecisionAttribute(int @precision, int @scale) => throw null;
    public PrecisionAttribute(int @precision) => throw null;
    public int @Precision { get => throw null; }
    public int? @Scale { get => throw null; }
}

public sealed class PrimaryKeyAttribute : System.Attribute
{
    public PrimaryKeyAttribute(string @propertyName, params string[] @additionalPropertyNames) => throw null;
    public System.Collections.Generic.IReadOnlyList<string> @PropertyNames { get => throw null; }
}

public sealed class UnicodeAttribute : System.Attribute
{
    public UnicodeAttribute(bool @unicode = true) => throw null;
    public bool @IsUnicode { get => throw null; }
}
