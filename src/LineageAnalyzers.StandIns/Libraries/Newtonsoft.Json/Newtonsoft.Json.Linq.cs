using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Newtonsoft.Json.Linq;

public enum CommentHandling
{
    Ignore = 0,
    Load = 1,
}

public enum DuplicatePropertyNameHandling
{
    Replace = 0,
    Ignore = 1,
    Error = 2,
}

public static class Extensions
{
    public static IJEnumerable<JToken> Ancestors<T>(this IEnumerable<T> source) where T : JToken => throw null;
    public static IJEnumerable<JToken> AncestorsAndSelf<T>(this IEnumerable<T> source) where T : JToken => throw null;
    public static IJEnumerable<JToken> AsJEnumerable(this IEnumerable<JToken> source) => throw null;
    public static IJEnumerable<T> AsJEnumerable<T>(this IEnumerable<T> source) where T : JToken => throw null;
    public static IEnumerable<U> Children<T, U>(this IEnumerable<T> source) where T : JToken => throw null;
    public static IJEnumerable<JToken> Children<T>(this IEnumerable<T> source) where T : JToken => throw null;
    public static IJEnumerable<JToken> Descendants<T>(this IEnumerable<T> source) where T : JContainer => throw null;
    public static IJEnumerable<JToken> DescendantsAndSelf<T>(this IEnumerable<T> source) where T : JContainer => throw null;
    public static IJEnumerable<JProperty> Properties(this IEnumerable<JObject> source) => throw null;
    public static U Value<T, U>(this IEnumerable<T> value) where T : JToken => throw null;
    public static U Value<U>(this IEnumerable<JToken> value) => throw null;
    public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source) => throw null;
    public static IJEnumerable<JToken> Values(this IEnumerable<JToken> source, object key) => throw null;
    public static IEnumerable<U> Values<U>(this IEnumerable<JToken> source) => throw null;
    public static IEnumerable<U> Values<U>(this IEnumerable<JToken> source, object key) => throw null;
}

public interface IJEnumerable<out T> : IEnumerable<T> where T : JToken
{
    IJEnumerable<JToken> this[object key] { get; }
}

public class JArray : JContainer, IList<JToken>, ICollection<JToken>, IEnumerable<JToken>, global::System.Collections.IEnumerable
{
    public JArray() => throw null;
    public JArray(JArray other) => throw null;
    public JArray(object content) => throw null;
    public JArray(params object[] content) => throw null;
    protected override IList<JToken> ChildrenTokens { get => throw null; }
    public bool IsReadOnly { get; }
    public override JTokenType Type { get => throw null; }
    public new JToken this[int index] { get => throw null; set { } }
    public override JToken this[object key] { get => throw null; set { } }
    public void Add(JToken item) => throw null;
    public void Clear() => throw null;
    public bool Contains(JToken item) => throw null;
    public void CopyTo(JToken[] array, int arrayIndex) => throw null;
    public new static JArray FromObject(object o) => throw null;
    public new static JArray FromObject(object o, JsonSerializer jsonSerializer) => throw null;
    public IEnumerator<JToken> GetEnumerator() => throw null;
    public int IndexOf(JToken item) => throw null;
    public void Insert(int index, JToken item) => throw null;
    public new static JArray Load(JsonReader reader) => throw null;
    public new static JArray Load(JsonReader reader, JsonLoadSettings settings) => throw null;
    public new static Task<JArray> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
    public new static Task<JArray> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    public new static JArray Parse(string json) => throw null;
    public new static JArray Parse(string json, JsonLoadSettings settings) => throw null;
    public bool Remove(JToken item) => throw null;
    public void RemoveAt(int index) => throw null;
    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) => throw null;
    public override Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters) => throw null;
}

public class JConstructor : JContainer
{
    public JConstructor() => throw null;
    public JConstructor(JConstructor other) => throw null;
    public JConstructor(string name) => throw null;
    public JConstructor(string name, object content) => throw null;
    public JConstructor(string name, params object[] content) => throw null;
    protected override IList<JToken> ChildrenTokens { get => throw null; }
    public string Name { get; set; }
    public override JTokenType Type { get => throw null; }
    public override JToken this[object key] { get => throw null; set { } }
    public new static JConstructor Load(JsonReader reader) => throw null;
    public new static JConstructor Load(JsonReader reader, JsonLoadSettings settings) => throw null;
    public new static Task<JConstructor> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
    public new static Task<JConstructor> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) => throw null;
    public override Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters) => throw null;
}

public abstract class JContainer : JToken, IList<JToken>, ICollection<JToken>, IEnumerable<JToken>, global::System.Collections.IEnumerable, global::System.ComponentModel.ITypedList, global::System.ComponentModel.IBindingList, global::System.Collections.ICollection, global::System.Collections.IList, global::System.Collections.Specialized.INotifyCollectionChanged
{
    public event global::System.ComponentModel.AddingNewEventHandler AddingNew { add { } remove { } }
    public event global::System.Collections.Specialized.NotifyCollectionChangedEventHandler CollectionChanged { add { } remove { } }
    public event global::System.ComponentModel.ListChangedEventHandler ListChanged { add { } remove { } }
    protected abstract IList<JToken> ChildrenTokens { get; }
    public int Count { get; }
    public override JToken First { get => throw null; }
    public override bool HasValues { get => throw null; }
    public override JToken Last { get => throw null; }
    bool ICollection<JToken>.IsReadOnly { get => throw null; }
    JToken IList<JToken>.this[int index] { get => throw null; set { } }
    bool global::System.Collections.ICollection.IsSynchronized { get => throw null; }
    object global::System.Collections.ICollection.SyncRoot { get => throw null; }
    bool global::System.Collections.IList.IsFixedSize { get => throw null; }
    bool global::System.Collections.IList.IsReadOnly { get => throw null; }
    object global::System.Collections.IList.this[int index] { get => throw null; set { } }
    bool global::System.ComponentModel.IBindingList.AllowEdit { get => throw null; }
    bool global::System.ComponentModel.IBindingList.AllowNew { get => throw null; }
    bool global::System.ComponentModel.IBindingList.AllowRemove { get => throw null; }
    bool global::System.ComponentModel.IBindingList.IsSorted { get => throw null; }
    global::System.ComponentModel.ListSortDirection global::System.ComponentModel.IBindingList.SortDirection { get => throw null; }
    global::System.ComponentModel.PropertyDescriptor global::System.ComponentModel.IBindingList.SortProperty { get => throw null; }
    bool global::System.ComponentModel.IBindingList.SupportsChangeNotification { get => throw null; }
    bool global::System.ComponentModel.IBindingList.SupportsSearching { get => throw null; }
    bool global::System.ComponentModel.IBindingList.SupportsSorting { get => throw null; }
    public virtual void Add(object content) => throw null;
    public void AddFirst(object content) => throw null;
    public override JEnumerable<JToken> Children() => throw null;
    public JsonWriter CreateWriter() => throw null;
    public IEnumerable<JToken> Descendants() => throw null;
    public IEnumerable<JToken> DescendantsAndSelf() => throw null;
    public void Merge(object content) => throw null;
    public void Merge(object content, JsonMergeSettings settings) => throw null;
    protected virtual void OnAddingNew(global::System.ComponentModel.AddingNewEventArgs e) => throw null;
    protected virtual void OnCollectionChanged(global::System.Collections.Specialized.NotifyCollectionChangedEventArgs e) => throw null;
    protected virtual void OnListChanged(global::System.ComponentModel.ListChangedEventArgs e) => throw null;
    public void RemoveAll() => throw null;
    public void ReplaceAll(object content) => throw null;
    void ICollection<JToken>.Add(JToken item) => throw null;
    void ICollection<JToken>.Clear() => throw null;
    bool ICollection<JToken>.Contains(JToken item) => throw null;
    void ICollection<JToken>.CopyTo(JToken[] array, int arrayIndex) => throw null;
    bool ICollection<JToken>.Remove(JToken item) => throw null;
    int IList<JToken>.IndexOf(JToken item) => throw null;
    void IList<JToken>.Insert(int index, JToken item) => throw null;
    void IList<JToken>.RemoveAt(int index) => throw null;
    void global::System.Collections.ICollection.CopyTo(Array array, int index) => throw null;
    int global::System.Collections.IList.Add(object value) => throw null;
    void global::System.Collections.IList.Clear() => throw null;
    bool global::System.Collections.IList.Contains(object value) => throw null;
    int global::System.Collections.IList.IndexOf(object value) => throw null;
    void global::System.Collections.IList.Insert(int index, object value) => throw null;
    void global::System.Collections.IList.Remove(object value) => throw null;
    void global::System.Collections.IList.RemoveAt(int index) => throw null;
    void global::System.ComponentModel.IBindingList.AddIndex(global::System.ComponentModel.PropertyDescriptor property) => throw null;
    object global::System.ComponentModel.IBindingList.AddNew() => throw null;
    void global::System.ComponentModel.IBindingList.ApplySort(global::System.ComponentModel.PropertyDescriptor property, global::System.ComponentModel.ListSortDirection direction) => throw null;
    int global::System.ComponentModel.IBindingList.Find(global::System.ComponentModel.PropertyDescriptor property, object key) => throw null;
    void global::System.ComponentModel.IBindingList.RemoveIndex(global::System.ComponentModel.PropertyDescriptor property) => throw null;
    void global::System.ComponentModel.IBindingList.RemoveSort() => throw null;
    global::System.ComponentModel.PropertyDescriptorCollection global::System.ComponentModel.ITypedList.GetItemProperties(global::System.ComponentModel.PropertyDescriptor[] listAccessors) => throw null;
    string global::System.ComponentModel.ITypedList.GetListName(global::System.ComponentModel.PropertyDescriptor[] listAccessors) => throw null;
    public override IEnumerable<T> Values<T>() => throw null;
    internal JContainer() => throw null;
}

public readonly struct JEnumerable<T> : IJEnumerable<T>, IEnumerable<T>, global::System.Collections.IEnumerable, IEquatable<JEnumerable<T>> where T : JToken
{
    public static readonly JEnumerable<T> Empty;
    public JEnumerable(IEnumerable<T> enumerable) => throw null;
    public IJEnumerable<JToken> this[object key] { get => throw null; }
    public bool Equals(JEnumerable<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<T> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public class JObject : JContainer, IDictionary<string, JToken>, ICollection<KeyValuePair<string, JToken>>, IEnumerable<KeyValuePair<string, JToken>>, global::System.Collections.IEnumerable, global::System.ComponentModel.INotifyPropertyChanged, global::System.ComponentModel.ICustomTypeDescriptor, global::System.ComponentModel.INotifyPropertyChanging
{
    public JObject() => throw null;
    public JObject(JObject other) => throw null;
    public JObject(object content) => throw null;
    public JObject(params object[] content) => throw null;
    public event global::System.ComponentModel.PropertyChangedEventHandler PropertyChanged { add { } remove { } }
    public event global::System.ComponentModel.PropertyChangingEventHandler PropertyChanging { add { } remove { } }
    protected override IList<JToken> ChildrenTokens { get => throw null; }
    bool ICollection<KeyValuePair<string, JToken>>.IsReadOnly { get => throw null; }
    ICollection<string> IDictionary<string, JToken>.Keys { get => throw null; }
    ICollection<JToken> IDictionary<string, JToken>.Values { get => throw null; }
    public override JTokenType Type { get => throw null; }
    public override JToken this[object key] { get => throw null; set { } }
    public new JToken this[string propertyName] { get => throw null; set { } }
    public void Add(string propertyName, JToken value) => throw null;
    public bool ContainsKey(string propertyName) => throw null;
    public new static JObject FromObject(object o) => throw null;
    public new static JObject FromObject(object o, JsonSerializer jsonSerializer) => throw null;
    public IEnumerator<KeyValuePair<string, JToken>> GetEnumerator() => throw null;
    protected override global::System.Dynamic.DynamicMetaObject GetMetaObject(global::System.Linq.Expressions.Expression parameter) => throw null;
    public JToken GetValue(string propertyName) => throw null;
    public JToken GetValue(string propertyName, StringComparison comparison) => throw null;
    public new static JObject Load(JsonReader reader) => throw null;
    public new static JObject Load(JsonReader reader, JsonLoadSettings settings) => throw null;
    public new static Task<JObject> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
    public new static Task<JObject> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    protected virtual void OnPropertyChanged(string propertyName) => throw null;
    protected virtual void OnPropertyChanging(string propertyName) => throw null;
    public new static JObject Parse(string json) => throw null;
    public new static JObject Parse(string json, JsonLoadSettings settings) => throw null;
    public IEnumerable<JProperty> Properties() => throw null;
    public JProperty Property(string name) => throw null;
    public JProperty Property(string name, StringComparison comparison) => throw null;
    public JEnumerable<JToken> PropertyValues() => throw null;
    public bool Remove(string propertyName) => throw null;
    void ICollection<KeyValuePair<string, JToken>>.Add(KeyValuePair<string, JToken> item) => throw null;
    void ICollection<KeyValuePair<string, JToken>>.Clear() => throw null;
    bool ICollection<KeyValuePair<string, JToken>>.Contains(KeyValuePair<string, JToken> item) => throw null;
    void ICollection<KeyValuePair<string, JToken>>.CopyTo(KeyValuePair<string, JToken>[] array, int arrayIndex) => throw null;
    bool ICollection<KeyValuePair<string, JToken>>.Remove(KeyValuePair<string, JToken> item) => throw null;
    global::System.ComponentModel.AttributeCollection global::System.ComponentModel.ICustomTypeDescriptor.GetAttributes() => throw null;
    string global::System.ComponentModel.ICustomTypeDescriptor.GetClassName() => throw null;
    string global::System.ComponentModel.ICustomTypeDescriptor.GetComponentName() => throw null;
    global::System.ComponentModel.TypeConverter global::System.ComponentModel.ICustomTypeDescriptor.GetConverter() => throw null;
    global::System.ComponentModel.EventDescriptor global::System.ComponentModel.ICustomTypeDescriptor.GetDefaultEvent() => throw null;
    global::System.ComponentModel.PropertyDescriptor global::System.ComponentModel.ICustomTypeDescriptor.GetDefaultProperty() => throw null;
    object global::System.ComponentModel.ICustomTypeDescriptor.GetEditor(Type editorBaseType) => throw null;
    global::System.ComponentModel.EventDescriptorCollection global::System.ComponentModel.ICustomTypeDescriptor.GetEvents() => throw null;
    global::System.ComponentModel.EventDescriptorCollection global::System.ComponentModel.ICustomTypeDescriptor.GetEvents(Attribute[] attributes) => throw null;
    global::System.ComponentModel.PropertyDescriptorCollection global::System.ComponentModel.ICustomTypeDescriptor.GetProperties() => throw null;
    global::System.ComponentModel.PropertyDescriptorCollection global::System.ComponentModel.ICustomTypeDescriptor.GetProperties(Attribute[] attributes) => throw null;
    object global::System.ComponentModel.ICustomTypeDescriptor.GetPropertyOwner(global::System.ComponentModel.PropertyDescriptor pd) => throw null;
    public bool TryGetValue(string propertyName, StringComparison comparison, out JToken value) => throw null;
    public bool TryGetValue(string propertyName, out JToken value) => throw null;
    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) => throw null;
    public override Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters) => throw null;
}

public class JProperty : JContainer
{
    public JProperty(JProperty other) => throw null;
    public JProperty(string name, object content) => throw null;
    public JProperty(string name, params object[] content) => throw null;
    protected override IList<JToken> ChildrenTokens { get => throw null; }
    public string Name { get; }
    public override JTokenType Type { get => throw null; }
    public new JToken Value { get; set; }
    public new static JProperty Load(JsonReader reader) => throw null;
    public new static JProperty Load(JsonReader reader, JsonLoadSettings settings) => throw null;
    public new static Task<JProperty> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
    public new static Task<JProperty> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) => throw null;
    public override Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters) => throw null;
}

public class JPropertyDescriptor : global::System.ComponentModel.PropertyDescriptor
{
    public JPropertyDescriptor(string name) : base(default(global::System.ComponentModel.MemberDescriptor)) => throw null;
    public override Type ComponentType { get => throw null; }
    public override bool IsReadOnly { get => throw null; }
    protected override int NameHashCode { get => throw null; }
    public override Type PropertyType { get => throw null; }
    public override bool CanResetValue(object component) => throw null;
    public override object GetValue(object component) => throw null;
    public override void ResetValue(object component) => throw null;
    public override void SetValue(object component, object value) => throw null;
    public override bool ShouldSerializeValue(object component) => throw null;
}

public class JRaw : JValue
{
    public JRaw(JRaw other) : base(default(JValue)) => throw null;
    public JRaw(object rawJson) : base(default(JValue)) => throw null;
    public static JRaw Create(JsonReader reader) => throw null;
    public static Task<JRaw> CreateAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
}

public abstract class JToken : IJEnumerable<JToken>, IEnumerable<JToken>, global::System.Collections.IEnumerable, IJsonLineInfo, ICloneable, global::System.Dynamic.IDynamicMetaObjectProvider
{
    public static JTokenEqualityComparer EqualityComparer { get; }
    public virtual JToken First { get; }
    public abstract bool HasValues { get; }
    public virtual JToken Last { get; }
    int IJsonLineInfo.LineNumber { get => throw null; }
    int IJsonLineInfo.LinePosition { get => throw null; }
    IJEnumerable<JToken> IJEnumerable<JToken>.this[object key] { get => throw null; }
    public JToken Next { get; }
    public JContainer Parent { get; }
    public string Path { get; }
    public JToken Previous { get; }
    public JToken Root { get; }
    public abstract JTokenType Type { get; }
    public virtual JToken this[object key] { get => throw null; set { } }
    public void AddAfterSelf(object content) => throw null;
    public void AddAnnotation(object annotation) => throw null;
    public void AddBeforeSelf(object content) => throw null;
    public IEnumerable<JToken> AfterSelf() => throw null;
    public IEnumerable<JToken> Ancestors() => throw null;
    public IEnumerable<JToken> AncestorsAndSelf() => throw null;
    public object Annotation(Type type) => throw null;
    public T Annotation<T>() where T : class => throw null;
    public IEnumerable<object> Annotations(Type type) => throw null;
    public IEnumerable<T> Annotations<T>() where T : class => throw null;
    public IEnumerable<JToken> BeforeSelf() => throw null;
    public virtual JEnumerable<JToken> Children() => throw null;
    public JEnumerable<T> Children<T>() where T : JToken => throw null;
    public JsonReader CreateReader() => throw null;
    public JToken DeepClone() => throw null;
    public JToken DeepClone(JsonCloneSettings settings) => throw null;
    public static bool DeepEquals(JToken t1, JToken t2) => throw null;
    public static JToken FromObject(object o) => throw null;
    public static JToken FromObject(object o, JsonSerializer jsonSerializer) => throw null;
    protected virtual global::System.Dynamic.DynamicMetaObject GetMetaObject(global::System.Linq.Expressions.Expression parameter) => throw null;
    public static JToken Load(JsonReader reader) => throw null;
    public static JToken Load(JsonReader reader, JsonLoadSettings settings) => throw null;
    public static Task<JToken> LoadAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
    public static Task<JToken> LoadAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    bool IJsonLineInfo.HasLineInfo() => throw null;
    public static JToken Parse(string json) => throw null;
    public static JToken Parse(string json, JsonLoadSettings settings) => throw null;
    public static JToken ReadFrom(JsonReader reader) => throw null;
    public static JToken ReadFrom(JsonReader reader, JsonLoadSettings settings) => throw null;
    public static Task<JToken> ReadFromAsync(JsonReader reader, JsonLoadSettings settings, CancellationToken cancellationToken = default) => throw null;
    public static Task<JToken> ReadFromAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    public void Remove() => throw null;
    public void RemoveAnnotations(Type type) => throw null;
    public void RemoveAnnotations<T>() where T : class => throw null;
    public void Replace(JToken value) => throw null;
    public JToken SelectToken(string path) => throw null;
    public JToken SelectToken(string path, JsonSelectSettings settings) => throw null;
    public JToken SelectToken(string path, bool errorWhenNoMatch) => throw null;
    public IEnumerable<JToken> SelectTokens(string path) => throw null;
    public IEnumerable<JToken> SelectTokens(string path, JsonSelectSettings settings) => throw null;
    public IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch) => throw null;
    IEnumerator<JToken> IEnumerable<JToken>.GetEnumerator() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    global::System.Dynamic.DynamicMetaObject global::System.Dynamic.IDynamicMetaObjectProvider.GetMetaObject(global::System.Linq.Expressions.Expression parameter) => throw null;
    object ICloneable.Clone() => throw null;
    public object ToObject(Type objectType) => throw null;
    public object ToObject(Type objectType, JsonSerializer jsonSerializer) => throw null;
    public T ToObject<T>() => throw null;
    public T ToObject<T>(JsonSerializer jsonSerializer) => throw null;
    public override string ToString() => throw null;
    public string ToString(Formatting formatting) => throw null;
    public string ToString(Formatting formatting, params JsonConverter[] converters) => throw null;
    public virtual T Value<T>(object key) => throw null;
    public virtual IEnumerable<T> Values<T>() => throw null;
    public void WriteTo(JsonWriter writer) => throw null;
    public abstract void WriteTo(JsonWriter writer, params JsonConverter[] converters);
    public Task WriteToAsync(JsonWriter writer) => throw null;
    public Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken) => throw null;
    public virtual Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters) => throw null;
    public Task WriteToAsync(JsonWriter writer, params JsonConverter[] converters) => throw null;
    public static explicit operator DateTime(JToken value) => throw null;
    public static explicit operator DateTime?(JToken value) => throw null;
    public static explicit operator DateTimeOffset(JToken value) => throw null;
    public static explicit operator DateTimeOffset?(JToken value) => throw null;
    public static explicit operator Guid(JToken value) => throw null;
    public static explicit operator Guid?(JToken value) => throw null;
    public static explicit operator TimeSpan(JToken value) => throw null;
    public static explicit operator TimeSpan?(JToken value) => throw null;
    public static explicit operator Uri(JToken value) => throw null;
    public static explicit operator bool(JToken value) => throw null;
    public static explicit operator bool?(JToken value) => throw null;
    public static explicit operator byte(JToken value) => throw null;
    public static explicit operator byte?(JToken value) => throw null;
    public static explicit operator byte[](JToken value) => throw null;
    public static explicit operator char(JToken value) => throw null;
    public static explicit operator char?(JToken value) => throw null;
    public static explicit operator decimal(JToken value) => throw null;
    public static explicit operator decimal?(JToken value) => throw null;
    public static explicit operator double(JToken value) => throw null;
    public static explicit operator double?(JToken value) => throw null;
    public static explicit operator float(JToken value) => throw null;
    public static explicit operator float?(JToken value) => throw null;
    public static explicit operator int(JToken value) => throw null;
    public static explicit operator int?(JToken value) => throw null;
    public static explicit operator long(JToken value) => throw null;
    public static explicit operator long?(JToken value) => throw null;
    public static explicit operator sbyte(JToken value) => throw null;
    public static explicit operator sbyte?(JToken value) => throw null;
    public static explicit operator short(JToken value) => throw null;
    public static explicit operator short?(JToken value) => throw null;
    public static explicit operator string(JToken value) => throw null;
    public static explicit operator uint(JToken value) => throw null;
    public static explicit operator uint?(JToken value) => throw null;
    public static explicit operator ulong(JToken value) => throw null;
    public static explicit operator ulong?(JToken value) => throw null;
    public static explicit operator ushort(JToken value) => throw null;
    public static explicit operator ushort?(JToken value) => throw null;
    public static implicit operator JToken(DateTime value) => throw null;
    public static implicit operator JToken(DateTime? value) => throw null;
    public static implicit operator JToken(DateTimeOffset value) => throw null;
    public static implicit operator JToken(DateTimeOffset? value) => throw null;
    public static implicit operator JToken(Guid value) => throw null;
    public static implicit operator JToken(Guid? value) => throw null;
    public static implicit operator JToken(TimeSpan value) => throw null;
    public static implicit operator JToken(TimeSpan? value) => throw null;
    public static implicit operator JToken(Uri value) => throw null;
    public static implicit operator JToken(bool value) => throw null;
    public static implicit operator JToken(bool? value) => throw null;
    public static implicit operator JToken(byte value) => throw null;
    public static implicit operator JToken(byte? value) => throw null;
    public static implicit operator JToken(byte[] value) => throw null;
    public static implicit operator JToken(decimal value) => throw null;
    public static implicit operator JToken(decimal? value) => throw null;
    public static implicit operator JToken(double value) => throw null;
    public static implicit operator JToken(double? value) => throw null;
    public static implicit operator JToken(float value) => throw null;
    public static implicit operator JToken(float? value) => throw null;
    public static implicit operator JToken(int value) => throw null;
    public static implicit operator JToken(int? value) => throw null;
    public static implicit operator JToken(long value) => throw null;
    public static implicit operator JToken(long? value) => throw null;
    public static implicit operator JToken(sbyte value) => throw null;
    public static implicit operator JToken(sbyte? value) => throw null;
    public static implicit operator JToken(short value) => throw null;
    public static implicit operator JToken(short? value) => throw null;
    public static implicit operator JToken(string value) => throw null;
    public static implicit operator JToken(uint value) => throw null;
    public static implicit operator JToken(uint? value) => throw null;
    public static implicit operator JToken(ulong value) => throw null;
    public static implicit operator JToken(ulong? value) => throw null;
    public static implicit operator JToken(ushort value) => throw null;
    public static implicit operator JToken(ushort? value) => throw null;
    internal JToken() => throw null;
}

public class JTokenEqualityComparer : IEqualityComparer<JToken>
{
    public JTokenEqualityComparer() => throw null;
    public bool Equals(JToken x, JToken y) => throw null;
    public int GetHashCode(JToken obj) => throw null;
}

public class JTokenReader : JsonReader, IJsonLineInfo
{
    public JTokenReader(JToken token) => throw null;
    public JTokenReader(JToken token, string initialPath) => throw null;
    public JToken CurrentToken { get; }
    int IJsonLineInfo.LineNumber { get => throw null; }
    int IJsonLineInfo.LinePosition { get => throw null; }
    public override string Path { get => throw null; }
    bool IJsonLineInfo.HasLineInfo() => throw null;
    public override bool Read() => throw null;
}

public enum JTokenType
{
    None = 0,
    Object = 1,
    Array = 2,
    Constructor = 3,
    Property = 4,
    Comment = 5,
    Integer = 6,
    Float = 7,
    String = 8,
    Boolean = 9,
    Null = 10,
    Undefined = 11,
    Date = 12,
    Raw = 13,
    Bytes = 14,
    Guid = 15,
    Uri = 16,
    TimeSpan = 17,
}

public class JTokenWriter : JsonWriter
{
    public JTokenWriter() => throw null;
    public JTokenWriter(JContainer container) => throw null;
    public JToken CurrentToken { get; }
    public JToken Token { get; }
    public override void Close() => throw null;
    public override void Flush() => throw null;
    public override void WriteComment(string text) => throw null;
    protected override void WriteEnd(JsonToken token) => throw null;
    public override void WriteNull() => throw null;
    public override void WritePropertyName(string name) => throw null;
    public override void WriteRaw(string json) => throw null;
    public override void WriteStartArray() => throw null;
    public override void WriteStartConstructor(string name) => throw null;
    public override void WriteStartObject() => throw null;
    public override void WriteUndefined() => throw null;
    public override void WriteValue(DateTime value) => throw null;
    public override void WriteValue(DateTimeOffset value) => throw null;
    public override void WriteValue(Guid value) => throw null;
    public override void WriteValue(TimeSpan value) => throw null;
    public override void WriteValue(Uri value) => throw null;
    public override void WriteValue(bool value) => throw null;
    public override void WriteValue(byte value) => throw null;
    public override void WriteValue(byte[] value) => throw null;
    public override void WriteValue(char value) => throw null;
    public override void WriteValue(decimal value) => throw null;
    public override void WriteValue(double value) => throw null;
    public override void WriteValue(float value) => throw null;
    public override void WriteValue(int value) => throw null;
    public override void WriteValue(long value) => throw null;
    public override void WriteValue(object value) => throw null;
    public override void WriteValue(sbyte value) => throw null;
    public override void WriteValue(short value) => throw null;
    public override void WriteValue(string value) => throw null;
    public override void WriteValue(uint value) => throw null;
    public override void WriteValue(ulong value) => throw null;
    public override void WriteValue(ushort value) => throw null;
}

public class JValue : JToken, IEquatable<JValue>, IFormattable, IComparable, IComparable<JValue>, IConvertible
{
    public JValue(JValue other) => throw null;
    public JValue(DateTime value) => throw null;
    public JValue(DateTimeOffset value) => throw null;
    public JValue(Guid value) => throw null;
    public JValue(TimeSpan value) => throw null;
    public JValue(Uri value) => throw null;
    public JValue(bool value) => throw null;
    public JValue(char value) => throw null;
    public JValue(decimal value) => throw null;
    public JValue(double value) => throw null;
    public JValue(float value) => throw null;
    public JValue(long value) => throw null;
    public JValue(object value) => throw null;
    public JValue(string value) => throw null;
    public JValue(ulong value) => throw null;
    public override bool HasValues { get => throw null; }
    public override JTokenType Type { get => throw null; }
    public new object Value { get; set; }
    public int CompareTo(JValue obj) => throw null;
    public static JValue CreateComment(string value) => throw null;
    public static JValue CreateNull() => throw null;
    public static JValue CreateString(string value) => throw null;
    public static JValue CreateUndefined() => throw null;
    public bool Equals(JValue other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override global::System.Dynamic.DynamicMetaObject GetMetaObject(global::System.Linq.Expressions.Expression parameter) => throw null;
    int IComparable.CompareTo(object obj) => throw null;
    TypeCode IConvertible.GetTypeCode() => throw null;
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw null;
    byte IConvertible.ToByte(IFormatProvider provider) => throw null;
    char IConvertible.ToChar(IFormatProvider provider) => throw null;
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw null;
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw null;
    double IConvertible.ToDouble(IFormatProvider provider) => throw null;
    short IConvertible.ToInt16(IFormatProvider provider) => throw null;
    int IConvertible.ToInt32(IFormatProvider provider) => throw null;
    long IConvertible.ToInt64(IFormatProvider provider) => throw null;
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw null;
    float IConvertible.ToSingle(IFormatProvider provider) => throw null;
    object IConvertible.ToType(Type conversionType, IFormatProvider provider) => throw null;
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw null;
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw null;
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw null;
    public override string ToString() => throw null;
    public string ToString(IFormatProvider formatProvider) => throw null;
    public string ToString(string format) => throw null;
    public string ToString(string format, IFormatProvider formatProvider) => throw null;
    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters) => throw null;
    public override Task WriteToAsync(JsonWriter writer, CancellationToken cancellationToken, params JsonConverter[] converters) => throw null;
}

public class JsonCloneSettings
{
    public JsonCloneSettings() => throw null;
    public bool CopyAnnotations { get; set; }
}

public class JsonLoadSettings
{
    public JsonLoadSettings() => throw null;
    public CommentHandling CommentHandling { get; set; }
    public DuplicatePropertyNameHandling DuplicatePropertyNameHandling { get; set; }
    public LineInfoHandling LineInfoHandling { get; set; }
}

public class JsonMergeSettings
{
    public JsonMergeSettings() => throw null;
    public MergeArrayHandling MergeArrayHandling { get; set; }
    public MergeNullValueHandling MergeNullValueHandling { get; set; }
    public StringComparison PropertyNameComparison { get; set; }
}

public class JsonSelectSettings
{
    public JsonSelectSettings() => throw null;
    public bool ErrorWhenNoMatch { get; set; }
    public TimeSpan? RegexMatchTimeout { get; set; }
}

public enum LineInfoHandling
{
    Ignore = 0,
    Load = 1,
}

public enum MergeArrayHandling
{
    Concat = 0,
    Union = 1,
    Replace = 2,
    Merge = 3,
}

[Flags]
public enum MergeNullValueHandling
{
    Ignore = 0,
    Merge = 1,
}
