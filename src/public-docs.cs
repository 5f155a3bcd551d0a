#:property IsPackable=false
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property RunAnalyzers=false

// Takes the comments of members that nobody outside can see out of a documentation file. Packing runs it; see src/RlsDomain/RlsDomain.csproj.
// usage: dotnet run src/public-docs.cs ASSEMBLY DOCUMENTATION
// All members of one name stay where one of them is public: a comment too many does no harm, a missing one would.

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

using PEReader assembly = new(File.OpenRead(args[0]));
MetadataReader reader = assembly.GetMetadataReader();
HashSet<string> seen = [];
HashSet<string> types = [];
foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
{
    if (FullName(type) is not { } name)
    {
        continue;
    }

    types.Add(name);
    seen.Add("T:" + name);
    seen.UnionWith(type.GetFields().Select(reader.GetFieldDefinition)
        .Where(field => IsSeen((int)(field.Attributes & FieldAttributes.FieldAccessMask)))
        .Select(field => $"F:{name}.{reader.GetString(field.Name)}"));
    seen.UnionWith(type.GetMethods().Select(reader.GetMethodDefinition).Where(IsSeenMethod)
        .Select(method => $"M:{name}.{reader.GetString(method.Name).Replace('.', '#')}"));
    seen.UnionWith(type.GetProperties().Select(reader.GetPropertyDefinition)
        .Where(property => new[] { property.GetAccessors().Getter, property.GetAccessors().Setter }.Any(IsSeenAccessor))
        .Select(property => $"P:{name}.{reader.GetString(property.Name)}"));
    seen.UnionWith(type.GetEvents().Select(reader.GetEventDefinition)
        .Where(happening => IsSeenAccessor(happening.GetAccessors().Adder))
        .Select(happening => $"E:{name}.{reader.GetString(happening.Name)}"));
}

XDocument documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
XElement members = documentation.Root!.Element("members")!;
string? bare = types.FirstOrDefault(type => !members.Elements("member").Any(member => (string?)member.Attribute("name") == "T:" + type));
if (bare is not null)
{
    Console.Error.WriteLine($"{args[1]}: the public type {bare} has no comment.");
    return 1;
}

foreach (XElement member in members.Elements("member").Where(member => !seen.Contains(Bare((string)member.Attribute("name")!))).ToArray())
{
    (member.PreviousNode as XText)?.Remove();
    member.Remove();
}

documentation.Save(args[1], SaveOptions.DisableFormatting);
return 0;

static bool IsSeen(int access) => access is (int)MethodAttributes.Public or (int)MethodAttributes.Family or (int)MethodAttributes.FamORAssem;

bool IsSeenMethod(MethodDefinition method) => IsSeen((int)(method.Attributes & MethodAttributes.MemberAccessMask));

bool IsSeenAccessor(MethodDefinitionHandle method) => !method.IsNil && IsSeenMethod(reader.GetMethodDefinition(method));

// Without parameters, the arity of a method and the type that a conversion gives.
static string Bare(string member)
{
    string name = member.Split('(', '~')[0];
    int arity = name.IndexOf("``", StringComparison.Ordinal);
    return arity < 0 ? name : name[..arity];
}

// Null for a type that nobody outside can see.
string? FullName(TypeDefinition type)
{
    TypeAttributes access = type.Attributes & TypeAttributes.VisibilityMask;
    if (!type.GetDeclaringType().IsNil)
    {
        return access is TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem
            && FullName(reader.GetTypeDefinition(type.GetDeclaringType())) is { } outer ? $"{outer}.{reader.GetString(type.Name)}" : null;
    }

    return access == TypeAttributes.Public ? $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}" : null;
}
