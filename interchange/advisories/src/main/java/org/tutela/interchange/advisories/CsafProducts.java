package org.tutela.interchange.advisories;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tutela.interchange.json.FileProblemCode;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.risk.advisory.ProductIdentity;
import org.tutela.risk.sbom.CpeName;
import org.tutela.risk.sbom.PackageUrl;
import org.tutela.risk.sbom.VersionRange;

/** The product tree of a CSAF document: what each product id stands for. */
final class CsafProducts {

    /**
     * What a product id stands for.
     *
     * @param id the product id
     * @param identity its names
     * @param version its one version; empty where a range tells, or none is given
     * @param versions the versions meant; empty for all
     */
    record Product(String id, ProductIdentity identity, String version, List<VersionRange> versions) {}

    /** What the branches above a product say. */
    private record Branch(String vendor, String product, List<String> versions, boolean isRange) {

        Branch with(String category, String name) {
            return switch (category) {
                case "vendor" -> new Branch(name, product, versions, isRange);
                case "product_name" -> new Branch(vendor, name, versions, isRange);
                case "product_version" -> new Branch(vendor, product, ImmutableList.of(name), false);
                case "product_version_range" -> new Branch(vendor, product, ImmutableList.of(name), true);
                default -> this;
            };
        }
    }

    private final Map<String, Product> products = new LinkedHashMap<>();
    /** By the id of a combination, the products it is made of. */
    private final Map<String, List<Product>> parts = new LinkedHashMap<>();

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private CsafProducts() {}

    static CsafProducts read(Fields document) {
        CsafProducts products = new CsafProducts();
        document.object("product_tree").ifPresent(products::tree);
        return products;
    }

    private void tree(Fields tree) {
        Branch top = new Branch("", "", ImmutableList.of(), false);
        for (Fields branch : tree.objects("branches")) {
            branch(branch, top);
        }
        for (Fields name : tree.objects("full_product_names")) {
            product(name, top);
        }
        for (Fields relationship : tree.objects("relationships")) {
            relationship.object("full_product_name").ifPresent(name -> relationship(relationship, name));
        }
        for (Fields group : tree.objects("product_groups")) {
            group.required("group_id").ifPresent(id -> groups.put(id, ids(group, "product_ids")));
        }
    }

    /** As deep as the tree, whose depth the reader limits. */
    private void branch(Fields branch, Branch above) {
        Branch here = above.with(
                branch.required("category").orElse(""), branch.required("name").orElse(""));
        for (Fields child : branch.objects("branches")) {
            branch(child, here);
        }
        branch.object("product").ifPresent(product -> product(product, here));
    }

    private void product(Fields fields, Branch above) {
        Optional<String> id = fields.required("product_id");
        String name = fields.required("name").orElse("");
        if (id.isEmpty()) {
            return;
        }
        Optional<Fields> helper = fields.object("product_identification_helper");
        Optional<PackageUrl> packageUrl = helper.flatMap(it -> it.parsed("purl", PackageUrl::parse));
        Optional<CpeName> cpe = helper.flatMap(it -> it.parsed("cpe", CpeName::parse));
        String product = above.product().isEmpty() ? name : above.product();
        if (packageUrl.isEmpty() && cpe.isEmpty() && product.isEmpty()) {
            return;
        }
        String scheme = VersionTexts.scheme(packageUrl);
        List<VersionRange> versions = new ArrayList<>();
        for (String text : above.versions()) {
            VersionRange range =
                    above.isRange() ? VersionTexts.range(scheme, text) : VersionTexts.version(scheme, text);
            if (range.unreadableText().isPresent()) {
                fields.problemHere(AdvisoryProblemCode.VERSIONS_IN_WORDS, text);
            }
            if (!range.constraints().isEmpty()) {
                versions.add(range);
            }
        }
        if (above.versions().isEmpty()) {
            packageUrl
                    .flatMap(PackageUrl::version)
                    .or(() -> cpe.flatMap(CpeName::version))
                    .ifPresent(version -> versions.add(VersionTexts.version(scheme, version)));
        }
        String version = versions.size() == 1
                ? String.join(
                        "",
                        VersionTexts.singles(versions.get(0)).stream().limit(1).toList())
                : "";
        ProductIdentity identity = new ProductIdentity(packageUrl, cpe, above.vendor(), product);
        add(fields, new Product(id.get(), identity, version, ImmutableList.copyOf(versions)));
    }

    /** A product within another one, such as a library on an operating system. */
    private void relationship(Fields relationship, Fields name) {
        product(name, new Branch("", "", ImmutableList.of(), false));
        Optional<Product> part = find(relationship, "product_reference");
        Optional<Product> whole = find(relationship, "relates_to_product_reference");
        Optional<String> id = name.text("product_id");
        if (id.isPresent() && part.isPresent() && whole.isPresent()) {
            parts.putIfAbsent(
                    id.get(),
                    ImmutableList.<Product>builder()
                            .addAll(parts(part.get()))
                            .addAll(parts(whole.get()))
                            .build());
        }
    }

    private List<Product> parts(Product product) {
        return parts.getOrDefault(product.id(), ImmutableList.of(product));
    }

    private void add(Fields fields, Product product) {
        if (products.putIfAbsent(product.id(), product) != null) {
            fields.problem(AdvisoryProblemCode.REPEATED_REFERENCE, "product_id", "product id", product.id());
        }
    }

    private Optional<Product> find(Fields fields, String name) {
        Optional<String> id = fields.required(name);
        Optional<Product> product = id.map(products::get);
        if (id.isPresent() && product.isEmpty()) {
            fields.problem(AdvisoryProblemCode.UNKNOWN_REFERENCE, name, "product id", id.get());
        }
        return product;
    }

    private static List<String> ids(Fields fields, String name) {
        return fields.texts(name).stream().map(Fields.Text::value).collect(ImmutableList.toImmutableList());
    }

    /** The products of a list of ids, each once; an unknown id is a problem. */
    List<Product> of(Fields fields, String name) {
        Map<String, Product> found = new LinkedHashMap<>();
        for (Fields.Text id : fields.texts(name)) {
            Product product = products.get(id.value());
            if (product == null) {
                fields.source()
                        .problem(
                                AdvisoryProblemCode.UNKNOWN_REFERENCE,
                                id.path(),
                                id.offset(),
                                "product id",
                                id.value());
            } else {
                found.putIfAbsent(product.id(), product);
            }
        }
        return ImmutableList.copyOf(found.values());
    }

    /**
     * What is said of a combination, said of its products as well if it is that they have the vulnerability; that a library is safe on
     * one system does not make it safe.
     */
    List<Product> spread(Product product, boolean isAffected) {
        return isAffected ? parts(product) : ImmutableList.of(product);
    }

    /** The ids that a flag, a threat or a remediation is about, by itself or by groups; empty where it names none. */
    List<String> named(Fields fields) {
        List<String> named = new ArrayList<>(ids(fields, "product_ids"));
        for (Fields.Text group : fields.texts("group_ids")) {
            List<String> members = groups.get(group.value());
            if (members == null) {
                fields.source()
                        .problem(
                                AdvisoryProblemCode.UNKNOWN_REFERENCE,
                                group.path(),
                                group.offset(),
                                "product group",
                                group.value());
            } else {
                named.addAll(members);
            }
        }
        return named;
    }

    /** Refuses a document of another version of CSAF, whose fields mean other things. */
    static boolean isCsaf(Fields root) {
        Optional<Fields> document = root.requiredObject("document");
        Optional<String> version = document.flatMap(it -> it.required("csaf_version"));
        if (version.isPresent() && !version.get().equals("2.0")) {
            document.get()
                    .problem(FileProblemCode.OTHER_VERSION, "csaf_version", "2.0", LocatedText.shown(version.get()));
        }
        return version.filter("2.0"::equals).isPresent();
    }
}
