using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Compliance.Classification;

public readonly struct DataClassification : IEquatable<DataClassification>
{
    public DataClassification(string taxonomyName, string value) => throw null;
    public static DataClassification None { get => throw null; }
    public string TaxonomyName { get => throw null; }
    public static DataClassification Unknown { get => throw null; }
    public string Value { get => throw null; }
    public bool Equals(DataClassification other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(DataClassification left, DataClassification right) => throw null;
    public static bool operator !=(DataClassification left, DataClassification right) => throw null;
}

[AttributeUsage((AttributeTargets)28044, AllowMultiple = true)]
public class DataClassificationAttribute : Attribute
{
    protected DataClassificationAttribute(DataClassification classification) => throw null;
    public DataClassification Classification { get; }
    public string Notes { get; set; }
}

public sealed class DataClassificationSet : IEquatable<DataClassificationSet>
{
    public DataClassificationSet(DataClassification classification) => throw null;
    public DataClassificationSet(IEnumerable<DataClassification> classifications) => throw null;
    public DataClassificationSet(params DataClassification[] classifications) => throw null;
    public bool Equals(DataClassificationSet other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static DataClassificationSet FromDataClassification(DataClassification classification) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public DataClassificationSet Union(DataClassificationSet other) => throw null;
    public static implicit operator DataClassificationSet(DataClassification classification) => throw null;
}

public class DataClassificationTypeConverter : global::System.ComponentModel.TypeConverter
{
    public DataClassificationTypeConverter() => throw null;
    public override bool CanConvertFrom(global::System.ComponentModel.ITypeDescriptorContext context, Type sourceType) => throw null;
    public override bool CanConvertTo(global::System.ComponentModel.ITypeDescriptorContext context, Type destinationType) => throw null;
    public override object ConvertFrom(global::System.ComponentModel.ITypeDescriptorContext context, global::System.Globalization.CultureInfo culture, object value) => throw null;
    public override bool IsValid(global::System.ComponentModel.ITypeDescriptorContext context, object value) => throw null;
}

public sealed class NoDataClassificationAttribute : DataClassificationAttribute
{
    public NoDataClassificationAttribute() : base(default(DataClassification)) => throw null;
}

public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute
{
    public UnknownDataClassificationAttribute() : base(default(DataClassification)) => throw null;
}
